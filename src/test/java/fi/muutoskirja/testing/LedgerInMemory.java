package fi.muutoskirja.testing;

import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.DecidingWithFollowUps;
import fi.muutoskirja.kernel.DecidingWithFollowUps.Conclusion;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.programme.ProgrammeCapability;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.source.SourceCapability;
import fi.muutoskirja.source.SourceCommand;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The whole ledger held in memory: it decides commands with the product's own deciders and answers readers, so that whole cases can be
 * told in milliseconds. Each entry is recorded one second after the one before, from {@link #BEGINNING} on, unless told otherwise.
 * May be used from several threads.
 */
public final class LedgerInMemory implements Ledger, CommandDoor {
    public static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Catalog catalog;
    private final DecidingWithFollowUps deciding;
    private final Function<Statement, byte[]> payloads;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<UUID, Recorded> recorded = new HashMap<>();
    private final Map<String, History<?>> histories = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private Instant nextTime = BEGINNING;

    /** An empty ledger of all six capabilities. */
    public LedgerInMemory() {
        this(everyCapability(), statement -> statement.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param payloads how a statement is written, for {@link #payload} */
    public LedgerInMemory(List<Capability<?>> capabilities, Function<Statement, byte[]> payloads) {
        this.catalog = new Catalog(capabilities);
        this.deciding = new DecidingWithFollowUps(catalog);
        this.payloads = payloads;
    }

    private record Recorded(CommandEnvelope command, Receipt receipt) {}

    public static List<Capability<?>> everyCapability() {
        return List.of(
                new SourceCapability(),
                new OrganisationCapability(),
                new ReformCapability(),
                new ProgrammeCapability(),
                new MeetingCapability(),
                new DecisionCapability());
    }

    /** A ledger in which the source is registered that {@link Saying} cites; its only entry has position 1. */
    public static LedgerInMemory withSource() {
        var ledger = new LedgerInMemory();
        ledger.say(new SourceCommand.RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        return ledger;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** Records the acts one after another, each with nothing known of when it happened. Answers with the last entry's id. */
    public UUID say(LedgerCommand... acts) {
        return say(Arrays.stream(acts).map(Saying::that).toArray(Saying[]::new));
    }

    /** Records one after another. Answers with the last entry's id. */
    public UUID say(Saying... sayings) {
        UUID last = null;
        for (var saying : sayings) {
            last = execute(saying.command()).entry();
        }
        if (last == null) {
            throw new IllegalArgumentException("Nothing was said");
        }
        return last;
    }

    /** From now on entries are recorded at this time and later. */
    public synchronized LedgerInMemory itIs(Instant time) {
        if (!entries.isEmpty() && time.isBefore(entries.getLast().recordedAt())) {
            throw new IllegalArgumentException(time + " is before the last entry");
        }
        nextTime = time;
        return this;
    }

    @Override
    public Receipt execute(CommandEnvelope command) {
        return executeAll(List.of(command)).getFirst();
    }

    @Override
    public synchronized List<Receipt> executeAll(List<CommandEnvelope> commands) {
        var batch = new Batch();
        commands.forEach(batch::take);
        return batch.commit();
    }

    /** Commands on their way in: each sees what the ones before it led to, and nothing is kept unless all are accepted. */
    private final class Batch implements DecidingWithFollowUps.Desk {
        private final List<Entry> written = new ArrayList<>();
        private final Map<String, History<?>> grown = new HashMap<>();
        private final Map<String, Long> grownLengths = new HashMap<>();
        private final Map<UUID, Recorded> answered = new HashMap<>();
        private final List<Receipt> receipts = new ArrayList<>();
        private final List<RefusedCommand> refused = new ArrayList<>();

        void take(CommandEnvelope command) {
            var before = answered.getOrDefault(command.id(), recorded.get(command.id()));
            if (before == null) {
                decide(
                        catalog.capabilityOf(command.command().subject())
                                .orElseThrow(() -> new IllegalArgumentException("No capability decides about "
                                        + command.command().subject())),
                        command);
            } else if (before.command.command().equals(command.command())
                    && before.command.provenance().equals(command.provenance())) {
                var old = before.receipt;
                receipts.add(new Receipt(old.command(), old.position(), old.entry(), true));
            } else {
                throw new CommandIdReused(command.id());
            }
        }

        private void decide(Capability<?> capability, CommandEnvelope asked) {
            switch (deciding.decide(capability, asked, this)) {
                case Conclusion.Refused no -> refused.add(new RefusedCommand(asked.id(), no.rejection()));
                case Conclusion.Accepted yes -> {
                    for (var decided : yes.all()) {
                        var command = decided.command();
                        var subject = command.command().subject();
                        var entry = entry(subject, command, decided.statement());
                        written.add(entry);
                        grown.put(subject, decided.after());
                        var receipt = new Receipt(command.id(), entry.position(), entry.id(), false);
                        answered.put(command.id(), new Recorded(command, receipt));
                        if (command == asked) {
                            receipts.add(receipt);
                        }
                    }
                }
            }
        }

        @Override
        public History<?> toChange(Capability<?> capability, LedgerCommand act) {
            return history(capability, act.subject());
        }

        @Override
        public List<History.Line> standing(String subject) {
            return catalog.capabilityOf(subject)
                    .map(capability -> history(capability, subject).effective())
                    .orElse(List.of());
        }

        private Entry entry(String subject, CommandEnvelope command, Statement statement) {
            var sequence = grownLengths.getOrDefault(subject, lengths.getOrDefault(subject, 0L));
            grownLengths.put(subject, sequence + 1);
            return new Entry(
                    entries.size() + written.size() + 1L,
                    EntryId.of(command.id()),
                    subject,
                    sequence,
                    nextTime.plusSeconds(written.size()),
                    command.recorder(),
                    command.id(),
                    statement);
        }

        List<Receipt> commit() {
            if (!refused.isEmpty()) {
                throw new Refused(refused);
            }
            entries.addAll(written);
            written.forEach(entry -> byId.put(entry.id(), entry));
            histories.putAll(grown);
            lengths.putAll(grownLengths);
            recorded.putAll(answered);
            nextTime = nextTime.plus(Duration.ofSeconds(written.size()));
            return receipts;
        }

        @SuppressWarnings("unchecked") // a subject's prefix always leads to the same capability
        private <S> History<S> history(Capability<S> capability, String subject) {
            var history = grown.getOrDefault(subject, histories.get(subject));
            return history == null ? History.empty(capability) : (History<S>) history;
        }

        @Override
        public boolean exists(String subject) {
            return catalog.capabilityOf(subject)
                    .map(capability -> !history(capability, subject).isEmpty())
                    .orElse(false);
        }

        @Override
        public <S> Optional<S> stateOf(String subject, Class<S> kind) {
            return catalog.capabilityOf(subject)
                    .map(capability -> history(capability, subject))
                    .filter(history -> !history.isEmpty())
                    .map(history -> kind.cast(history.state()));
        }
    }

    @Override
    public synchronized long head() {
        return entries.size();
    }

    @Override
    public synchronized List<Entry> after(long position, int limit) {
        var from = (int) Math.min(position, entries.size());
        return List.copyOf(entries.subList(from, (int) Math.min((long) from + limit, entries.size())));
    }

    @Override
    public synchronized long lastPosition(String subject, long upTo) {
        for (var position = (int) Math.min(upTo, entries.size()); position > 0; position--) {
            if (entries.get(position - 1).subject().equals(subject)) {
                return position;
            }
        }
        return 0;
    }

    @Override
    public synchronized List<Entry> of(Collection<String> subjects, long upTo) {
        var wanted = Set.copyOf(subjects);
        return entries.stream()
                .filter(entry -> entry.position() <= upTo && wanted.contains(entry.subject()))
                .toList();
    }

    @Override
    public synchronized Optional<Entry> entry(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return entry(id).map(entry -> payloads.apply(entry.statement()));
    }

    @Override
    public synchronized long positionAt(Instant instant) {
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(instant))
                .count();
    }
}
