package fi.muutoskirja.eventstore.notes;

import fi.muutoskirja.eventstore.notes.NoteCommand.OpenNote;
import fi.muutoskirja.eventstore.notes.NoteCommand.WriteLine;
import fi.muutoskirja.eventstore.notes.NoteEvent.LineWritten;
import fi.muutoskirja.eventstore.notes.NoteEvent.NoteOpened;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Notebooks: a line is impossible when it says so, and when it quotes a line its neighbour does not hold. */
public final class Notes implements Capability<Notebook> {
    @Override
    public String prefix() {
        return "note";
    }

    @Override
    public Class<? extends LedgerCommand> commands() {
        return NoteCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return NoteEvent.class;
    }

    @Override
    public Notebook initial() {
        return new Notebook(List.of());
    }

    @Override
    public List<Objection> objections(
            Notebook state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        return switch ((NoteEvent) fact) {
            case NoteOpened opened -> List.of();
            case LineWritten line
            when line.text().contains("impossible") ->
                List.of(Objection.impossible("nothing-impossible-is-written", "It says that it is impossible."));
            case LineWritten line
            when line.about() != null
                    && neighbours
                            .stateOf(line.about(), Notebook.class)
                            .filter(other -> other.lines().contains(line.text()))
                            .isEmpty() ->
                List.of(Objection.impossible("a-quote-stands-in-its-source", line.about() + " does not say so."));
            case LineWritten line -> List.of();
        };
    }

    @Override
    public Notebook evolve(Notebook state, UUID entry, Statement statement) {
        return switch ((NoteEvent) statement.event()) {
            case NoteOpened opened -> state;
            case LineWritten line -> state.with(line.text());
        };
    }

    public static CommandEnvelope open(String subject) {
        return command(new OpenNote(subject, "Muistikirja"));
    }

    public static CommandEnvelope write(String subject, String text) {
        return command(new WriteLine(subject, text, null));
    }

    public static CommandEnvelope quote(String subject, String text, String about) {
        return command(new WriteLine(subject, text, about));
    }

    public static CommandEnvelope command(LedgerCommand act) {
        return command(UUID.randomUUID(), act);
    }

    public static CommandEnvelope command(UUID id, LedgerCommand act) {
        return new CommandEnvelope(
                id,
                "tests",
                act,
                new Provenance(
                        HistoricalDate.day(LocalDate.of(2018, 1, 1)),
                        new SourceReference("document", "Näin sanottiin.", null),
                        RecordingMode.FROM_SOURCE,
                        null,
                        null));
    }
}
