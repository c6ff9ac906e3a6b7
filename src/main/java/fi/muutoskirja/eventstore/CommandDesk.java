package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.DecidingWithFollowUps;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.LedgerCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Aggregates as committed, and as left by the commands before in the same recording; those to be changed are locked. */
final class CommandDesk implements DecidingWithFollowUps.Desk {
    private final Catalog catalog;
    private final Histories histories;
    private final Recording recording;
    private final boolean lookBeforeOpening;
    private final Consumer<String> locking;
    private final Map<String, KnownHistory> toChange = new HashMap<>();

    CommandDesk(
            Catalog catalog,
            Histories histories,
            Recording recording,
            boolean lookBeforeOpening,
            Consumer<String> locking) {
        this.catalog = catalog;
        this.histories = histories;
        this.recording = recording;
        this.lookBeforeOpening = lookBeforeOpening;
        this.locking = locking;
    }

    @Override
    public History<?> toChange(Capability<?> capability, LedgerCommand act) {
        var subject = act.subject();
        locking.accept(subject);
        var known = recording.staged(subject).orElseGet(() -> known(capability, act));
        toChange.put(subject, known);
        return known.history();
    }

    private KnownHistory known(Capability<?> capability, LedgerCommand act) {
        return act instanceof LedgerCommand.Opening && !lookBeforeOpening
                ? histories.lastKnownOrNothing(capability, act.subject())
                : histories.lastKnown(capability, act.subject());
    }

    /** What was known of an aggregate when it was decided to change it, with what has been recorded of it since. */
    KnownHistory known(String subject) {
        return recording.staged(subject).orElseGet(() -> asked(toChange.get(subject), subject));
    }

    private static KnownHistory asked(@Nullable KnownHistory known, String subject) {
        if (known == null) {
            throw new IllegalStateException("Nobody asked to change " + subject);
        }
        return known;
    }

    @Override
    public boolean exists(String subject) {
        return recording
                .staged(subject)
                .map(known -> !known.history().isEmpty())
                .or(() -> catalog.capabilityOf(subject).map(capability -> histories.stands(capability, subject)))
                .orElse(false);
    }

    @Override
    public <S> Optional<S> stateOf(String subject, Class<S> kind) {
        return history(subject).filter(history -> !history.isEmpty()).map(history -> kind.cast(history.state()));
    }

    @Override
    public List<History.Line> standing(String subject) {
        return history(subject).map(History::effective).orElse(List.of());
    }

    private Optional<History<?>> history(String subject) {
        return recording
                .staged(subject)
                .or(() -> catalog.capabilityOf(subject).map(capability -> histories.committed(capability, subject)))
                .map(KnownHistory::history);
    }
}
