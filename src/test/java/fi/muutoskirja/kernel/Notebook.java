package fi.muutoskirja.kernel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fi.muutoskirja.messaging.Consequences;
import fi.muutoskirja.messaging.Decider;
import fi.muutoskirja.messaging.RecordedLine;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/**
 * The simplest capability there is: a notebook that is opened and written into. A line beginning with {@code !} cannot be,
 * one with {@code §} is against the law, one with {@code ?} is worth noting, and a line is written once. A line {@code copy notebook-b …}
 * is copied there or cannot be; a line {@code try notebook-b …} is copied there if it can be.
 */
final class Notebook implements Capability<Notebook.Written> {
    static final String ID = "notebook-a";
    static final Notebook NOTEBOOK = new Notebook();

    sealed interface Asked extends LedgerCommand {
        String notebook();

        @Override
        default String subject() {
            return notebook();
        }

        @Override
        default LedgerEvent event() {
            return switch (this) {
                case Open open -> new Opened(open.notebook());
                case Write write -> new LineWritten(write.notebook(), write.line(), write.text());
                case LookInto look -> new LookedInto(look.notebook(), look.others());
            };
        }
    }

    @PublicName("open-notebook")
    record Open(@Ref("notebook") String notebook) implements Asked, LedgerCommand.Opening {}

    @PublicName("write-line")
    record Write(
            @Ref("notebook") String notebook, @Ref("line") String line, String text) implements Asked {}

    @PublicName("look-into")
    record LookInto(
            @Ref("notebook") String notebook,
            @Ref("notebook") List<String> others) implements Asked, LedgerCommand.OpeningOrLater {}

    sealed interface Told extends LedgerEvent {
        @Override
        default LedgerCommand command(String subject) {
            return switch (this) {
                case Opened opened -> new Open(opened.notebook());
                case LineWritten line -> new Write(line.notebook(), line.line(), line.text());
                case LookedInto look -> new LookInto(look.notebook(), look.others());
            };
        }
    }

    @PublicName("notebook.opened")
    record Opened(String notebook) implements Told {}

    @PublicName("notebook.line-written")
    record LineWritten(String notebook, @Introduces String line, String text) implements Told {}

    @PublicName(value = "notebook.looked-into", revision = 2)
    record LookedInto(String notebook, List<String> others) implements Told {}

    /** Every fact in the order told. */
    record Written(List<LedgerEvent> facts) {
        boolean has(String text) {
            return facts.stream().anyMatch(fact -> fact instanceof LineWritten line && line.text.equals(text));
        }
    }

    @Override
    public String prefix() {
        return "notebook";
    }

    @Override
    public Class<? extends LedgerCommand> commands() {
        return Asked.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return Told.class;
    }

    @Override
    public Written initial() {
        return new Written(List.of());
    }

    @Override
    public List<Objection> objections(
            Written state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        if (!(fact instanceof LineWritten line)) {
            return List.of();
        }
        var objections = new ArrayList<Objection>();
        if (state.has(line.text())) {
            objections.add(Objection.impossible("a-line-is-written-once", line.text()));
        }
        switch (line.text().charAt(0)) {
            case '!' -> objections.add(Objection.impossible("it-can-be", line.text()));
            case '§' -> objections.add(Objection.unlawful("it-is-lawful", "1 §", line.text()));
            case '?' -> objections.add(Objection.noteworthy("it-is-ordinary", line.text()));
            default -> {
                return objections;
            }
        }
        return objections;
    }

    @Override
    public Written evolve(Written state, UUID entry, Statement statement) {
        var facts = new ArrayList<>(state.facts());
        facts.add(statement.event());
        return new Written(List.copyOf(facts));
    }

    /** A ledger in which notebooks can be kept, beside everything else. */
    static LedgerInMemory ledger() {
        var capabilities = new ArrayList<>(LedgerInMemory.everyCapability());
        capabilities.add(NOTEBOOK);
        return new LedgerInMemory(
                capabilities,
                statement -> statement.toString().getBytes(StandardCharsets.UTF_8),
                List.of(Kept.class),
                List.of(new LinesAreCopied()));
    }

    /** A notebook as Axon keeps it. */
    @NullUnmarked // Axon sets the identifier with the first event
    static final class Kept {
        @AggregateIdentifier
        private String notebook;

        private History<Written> history = History.empty(NOTEBOOK);

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Asked command, Decider decider) {
            var accepted = decider.decide(history);
            apply(accepted.event(), accepted.metaData());
        }

        @CommandHandler(commandName = "notebook-entry")
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(AboutEntry command, Decider decider) {
            var accepted = decider.decide(history);
            apply(accepted.event(), accepted.metaData());
        }

        @EventSourcingHandler
        void on(Told event, RecordedLine line) {
            notebook = event.command("").subject();
            history = line.addedTo(history);
        }

        @EventSourcingHandler
        void on(AboutEntry event, RecordedLine line) {
            history = line.addedTo(history);
        }
    }

    static final class LinesAreCopied {
        @EventHandler
        void on(LineWritten event, Consequences consequences) {
            consequences.dispatch(new WhenALineSaysSoThenCopyIt());
        }
    }

    private static final class WhenALineSaysSoThenCopyIt implements FollowUp {
        @Override
        public String name() {
            return "when-a-line-says-so-then-copy-it";
        }

        @Override
        public List<Following> from(Told told, OtherAggregates neighbours) {
            if (!(told.statement().event() instanceof LineWritten line)) {
                return List.of();
            }
            var words = line.text().split(" ", 3);
            return switch (words[0]) {
                case "copy" -> List.of(copy(words, IfRefused.REFUSE_THE_CAUSE));
                case "try" -> List.of(copy(words, IfRefused.NOTE_ON_THE_CAUSE));
                default -> List.of();
            };
        }

        private static Following copy(String[] words, IfRefused ifRefused) {
            return new Following(
                    new Write(words[1], "line-copy", words[2]), HistoricalDate.unknown("", ""), null, ifRefused);
        }
    }
}
