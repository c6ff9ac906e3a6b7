package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.kernel.EntryId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What one root unit of work is about to record: the commands it accepted and the histories they lead to, until the commit. */
final class Recording {
    private static final String RESOURCE = Recording.class.getName();

    private final SequencedMap<UUID, Asked> asked = new LinkedHashMap<>();
    private final Map<String, KnownHistory> staged = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();
    private @Nullable Outcome outcome;

    /** The command behind an entry. */
    record Asked(UUID command, String recorder, byte[] fingerprint) {}

    /** The recording of the root unit of work; begun when there is none. */
    static Recording of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, none -> new Recording());
    }

    void accept(Asked command, String subject, KnownHistory next) {
        asked.put(EntryId.of(command.command()), command);
        staged.put(subject, next);
    }

    Optional<Asked> asked(UUID entry) {
        return Optional.ofNullable(asked.get(entry));
    }

    /** The commands that were accepted, in the order in which their entries are recorded. */
    List<UUID> commands() {
        return asked.values().stream().map(Asked::command).toList();
    }

    Optional<KnownHistory> staged(String subject) {
        return Optional.ofNullable(staged.get(subject));
    }

    Map<String, KnownHistory> staged() {
        return staged;
    }

    /** Notes that this unit of work holds the lock of a subject; false when it did already. */
    boolean lock(String subject) {
        return locked.add(subject);
    }

    void conclude(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What became of it; only once the root unit of work has committed, and only when it had something to record. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
