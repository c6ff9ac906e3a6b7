package fi.muutoskirja.kernel;

import static fi.muutoskirja.kernel.Notebook.ID;
import static fi.muutoskirja.kernel.Notebook.NOTEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.History.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** What holds of a history whatever is said, corrected and withdrawn in it, and in whatever order. */
@Tag("fast")
class HistoryProperties {
    /** Entries are numbered by their place; corrections may name earlier, later, withdrawn and missing ones. */
    @Provide
    Arbitrary<List<Line>> anything() {
        var text = Arbitraries.of("a", "b", "c", "d");
        var entry = Arbitraries.integers().between(0, 12).map(HistoryProperties::id);
        var fact = text.map(HistoryProperties::line);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, fact),
                        Tuple.of(2, Combinators.combine(entry, fact).as((id, to) -> new EntryCorrected(id, "r", to))),
                        Tuple.of(1, entry.map(id -> new EntryWithdrawn(id, "r"))))
                .list()
                .ofMaxSize(12)
                .map(HistoryProperties::numbered);
    }

    @Property
    void correctingAndWithdrawingEqualNeverHavingSaidOtherwise(@ForAll("anything") List<Line> lines) {
        var standing = new LinkedHashMap<UUID, Line>();
        for (var line : lines) {
            switch (line.statement().event()) {
                case EntryCorrected c ->
                    standing.computeIfPresent(c.entry(), (id, old) -> new Line(id, statement(c.fact())));
                case EntryWithdrawn w -> standing.remove(w.entry());
                default -> standing.put(line.entry(), line);
            }
        }

        var told = told(lines);
        var retold = told(List.copyOf(standing.values()));

        assertThat(told.state()).isEqualTo(retold.state());
        assertThat(told.effective()).isEqualTo(retold.recorded());
        assertThat(told.isEmpty()).isEqualTo(standing.isEmpty());
    }

    @Property
    void whatWasKnownAtAMomentIsWhatHadBeenRecordedByThen(@ForAll("anything") List<Line> lines) {
        var known = new ArrayList<History<Notebook.Written>>();
        var history = History.empty(NOTEBOOK);
        known.add(history);
        for (var line : lines) {
            history = history.append(line.entry(), line.statement());
            known.add(history);
        }

        for (var moment = 0; moment <= lines.size(); moment++) {
            var recorded = lines.subList(0, moment);
            var then = known.get(moment);
            assertThat(then.recorded()).isEqualTo(recorded);
            assertThat(then.effective()).isEqualTo(History.effective(recorded));
            assertThat(then.state()).isEqualTo(History.fold(NOTEBOOK, History.effective(recorded)));
        }
    }

    @Property
    void replacingAnEntryEqualsCorrectingIt(@ForAll("anything") List<Line> lines) {
        var history = told(lines);
        for (var line : history.effective()) {
            var replacement = statement(line("z"));
            var corrected = history.append(
                    UUID.randomUUID(), statement(new EntryCorrected(line.entry(), "r", replacement.event())));
            var withdrawn = history.append(UUID.randomUUID(), statement(new EntryWithdrawn(line.entry(), "r")));

            assertThat(corrected.effective()).isEqualTo(history.effectiveWith(line.entry(), replacement));
            assertThat(withdrawn.effective()).isEqualTo(history.effectiveWith(line.entry(), null));
            assertThat(corrected.effective(line.entry())).contains(replacement);
            assertThat(withdrawn.effective(line.entry())).isEmpty();
        }
    }

    @Property
    void aChangeToWhatIsNotThereChangesNothing(@ForAll("anything") List<Line> lines) {
        var history = told(lines);
        var nowhere = id(99);

        var after = history.append(id(100), statement(new EntryCorrected(nowhere, "r", line("z"))))
                .append(id(101), statement(new EntryWithdrawn(nowhere, "r")));

        assertThat(after.state()).isEqualTo(history.state());
        assertThat(after.effective()).isEqualTo(history.effective());
    }

    private static History<Notebook.Written> told(List<Line> lines) {
        var history = History.empty(NOTEBOOK);
        for (var line : lines) {
            history = history.append(line.entry(), line.statement());
        }
        return history;
    }

    private static List<Line> numbered(List<LedgerEvent> facts) {
        var lines = new ArrayList<Line>();
        for (var fact : facts) {
            lines.add(new Line(id(lines.size()), statement(fact)));
        }
        return lines;
    }

    private static LedgerEvent line(String text) {
        return new Notebook.LineWritten(ID, "line-" + text, text);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Statement statement(LedgerEvent fact) {
        return new Statement(
                fact,
                new Provenance(
                        HistoricalDate.unknown("", ""),
                        new SourceReference("source-a", "q", null),
                        RecordingMode.FROM_SOURCE,
                        null,
                        null),
                List.of());
    }
}
