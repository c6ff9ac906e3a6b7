package fi.muutoskirja.testing;

import fi.muutoskirja.decision.DecisionAggregate;
import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.decision.DecisionConsequences;
import fi.muutoskirja.eventstore.AxonComponents;
import fi.muutoskirja.eventstore.StoreInMemory;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.meeting.MeetingAggregate;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.organisation.OrganisationAggregate;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.programme.ProgrammeAggregate;
import fi.muutoskirja.programme.ProgrammeCapability;
import fi.muutoskirja.reform.ReformAggregate;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.source.SourceAggregate;
import fi.muutoskirja.source.SourceCapability;
import fi.muutoskirja.source.SourceCommand;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole ledger held in memory: commands go the product's own way to it, and it answers readers, so that whole cases can be
 * told in milliseconds. Each entry is recorded one second after the one before, from {@link #BEGINNING} on, unless told otherwise.
 * May be used from several threads.
 */
public final class LedgerInMemory implements Ledger, CommandDoor {
    public static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Catalog catalog;
    private final StoreInMemory store;
    private final CommandDoor door;

    /** An empty ledger of all six capabilities. */
    public LedgerInMemory() {
        this(statement -> statement.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param payloads how a statement is written, for {@link #payload} */
    public LedgerInMemory(Function<Statement, byte[]> payloads) {
        this(everyCapability(), payloads, List.of(), List.of());
    }

    /** A ledger of other capabilities too, with their aggregates and handlers of consequences. */
    public LedgerInMemory(
            List<Capability<?>> capabilities,
            Function<Statement, byte[]> payloads,
            List<Class<?>> moreAggregates,
            List<Object> moreConsequences) {
        this.catalog = new Catalog(capabilities);
        this.store = new StoreInMemory(BEGINNING, payloads);
        var own = components(catalog);
        this.door = store.door(
                catalog,
                new AxonComponents(
                        Stream.concat(own.aggregates().stream(), moreAggregates.stream())
                                .toList(),
                        Stream.concat(own.consequences().stream(), moreConsequences.stream())
                                .toList()));
    }

    public static List<Capability<?>> everyCapability() {
        return List.of(
                new SourceCapability(),
                new OrganisationCapability(),
                new ReformCapability(),
                new ProgrammeCapability(),
                new MeetingCapability(),
                new DecisionCapability());
    }

    /** The aggregates and consequences of all six capabilities. */
    public static AxonComponents components(Catalog catalog) {
        return new AxonComponents(
                List.of(
                        SourceAggregate.class,
                        OrganisationAggregate.class,
                        ReformAggregate.class,
                        ProgrammeAggregate.class,
                        MeetingAggregate.class,
                        DecisionAggregate.class),
                List.of(new DecisionConsequences(catalog)));
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
    public LedgerInMemory itIs(Instant time) {
        store.itIs(time);
        return this;
    }

    @Override
    public Receipt execute(CommandEnvelope command) {
        return door.execute(command);
    }

    @Override
    public List<Receipt> executeAll(List<CommandEnvelope> commands) {
        return door.executeAll(commands);
    }

    @Override
    public long head() {
        return store.head();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return store.after(position, limit);
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        return store.of(subjects, upTo);
    }

    @Override
    public long lastPosition(String subject, long upTo) {
        return store.lastPosition(subject, upTo);
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return store.entry(id);
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return store.payload(id);
    }

    @Override
    public long positionAt(Instant instant) {
        return store.positionAt(instant);
    }
}
