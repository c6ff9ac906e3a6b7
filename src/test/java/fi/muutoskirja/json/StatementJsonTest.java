package fi.muutoskirja.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.NoteCommand.WriteLine;
import fi.muutoskirja.eventstore.notes.NoteEvent.LineWritten;
import fi.muutoskirja.eventstore.notes.NoteEvent.NoteOpened;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.json.StatementJson.UnreadableStatement;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@Tag("fast")
class StatementJsonTest {
    private static final UUID ENTRY = UUID.fromString("3f0e4f5c-6f5e-5d5f-8a43-0a4f4d7c1b11");
    private static final Provenance PLAIN = new Provenance(
            HistoricalDate.unknown("", "words-without-bounds"),
            new SourceReference("source-1", "Näin \"sanottiin\" – §.", null),
            RecordingMode.FROM_SOURCE,
            null,
            null);
    private static final Provenance FULL = new Provenance(
            HistoricalDate.between("2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "year")
                    .inOrder(4, 7),
            new SourceReference("source-1", "quote", "s. 3"),
            RecordingMode.LIVE,
            new Authority(Authority.Kind.OUTSIDE_ACT, null, "Laki"),
            "reform-1");

    private final StatementJson json = new StatementJson(new Catalog(List.of(new Notes())));

    @Test
    void fieldsStandInAStableOrderAndWhatIsAbsentIsLeftOut() {
        assertThat(written(new Statement(new LineWritten("text", null), PLAIN, List.of())))
                .isEqualTo("{\"fact\":{\"text\":\"text\"},"
                        + "\"happened\":{\"raw\":\"\",\"basis\":\"words-without-bounds\"},"
                        + "\"source\":{\"document\":\"source-1\",\"quote\":\"Näin \\\"sanottiin\\\" – §.\"},"
                        + "\"mode\":\"from-source\"}");
        assertThat(written(new Statement(
                        new LineWritten("text", "note-2"), FULL, List.of(new Finding("rule", null, "message")))))
                .isEqualTo("{\"fact\":{\"text\":\"text\",\"about\":\"note-2\"},"
                        + "\"happened\":{\"raw\":\"2018\",\"earliest\":\"2018-01-01\",\"latest\":\"2018-12-31\",\"basis\":\"year\","
                        + "\"order\":{\"place\":4,\"of\":7}},"
                        + "\"source\":{\"document\":\"source-1\",\"quote\":\"quote\",\"place\":\"s. 3\"},"
                        + "\"mode\":\"live\",\"authority\":{\"kind\":\"outside-act\",\"explanation\":\"Laki\"},"
                        + "\"reform\":\"reform-1\",\"findings\":[{\"rule\":\"rule\",\"message\":\"message\"}]}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (var provenance : List.of(PLAIN, FULL)) {
            assertRoundTrip("note.line-written", new LineWritten("text", null), provenance);
            assertRoundTrip("note.note-opened", new NoteOpened("Otsikko"), provenance);
            assertRoundTrip("ledger.entry-withdrawn", new EntryWithdrawn(ENTRY, "reason"), provenance);
            assertRoundTrip(
                    "ledger.entry-corrected",
                    new EntryCorrected(ENTRY, "reason", new LineWritten("better", "note-9")),
                    provenance);
        }
    }

    @Test
    void aListThatIsNotKnownStaysApartFromAnEmptyOne() {
        var reforms = new StatementJson(new Catalog(List.of(new ReformCapability())));
        for (var kept : Arrays.asList(null, List.<String>of(), List.of("model-1"))) {
            var statement = new Statement(new ModelsShortlisted("reform-1", 5, 3, kept, null), PLAIN, List.of());
            assertThat(reforms.read("reform.models-shortlisted", 1, reforms.write(statement)))
                    .isEqualTo(statement);
        }
    }

    @Test
    void aCorrectionCarriesTheNameAndRevisionOfWhatItCorrects() {
        var correction = new EntryCorrected(ENTRY, "reason", new NoteOpened("Otsikko"));
        assertThat(written(new Statement(correction, PLAIN, List.of())))
                .startsWith(
                        "{\"fact\":{\"entry\":\"" + ENTRY + "\",\"reason\":\"reason\","
                                + "\"corrected\":{\"event\":\"note.note-opened\",\"revision\":1,\"fact\":{\"title\":\"Otsikko\"}}}");
    }

    @Test
    void nothingElseIsAccepted() {
        var good = written(new Statement(new LineWritten("text", null), FULL, List.of()));
        assertThat(json.read("note.line-written", 1, good.getBytes(UTF_8))).isNotNull();
        assertUnreadable(good.replace("\"text\":\"text\"", "\"text\":\"text\",\"colour\":\"red\""));
        assertUnreadable(good.replace("\"text\":\"text\"", ""));
        assertUnreadable(good.replace("\"text\":\"text\"", "\"text\":null"));
        assertUnreadable(good.replace("\"text\":\"text\"", "\"text\":7"));
        assertUnreadable(good.replace("\"mode\":\"live\"", "\"mode\":\"LIVE\""));
        assertUnreadable(good.replace("\"mode\":\"live\"", "\"mode\":0"));
        assertUnreadable(good.replace("\"mode\":\"live\",", ""));
        assertUnreadable(good.replace("\"place\":4", "\"place\":4.5"));
        assertUnreadable(good.replace("\"place\":4", "\"place\":9"));
        assertUnreadable(good.replace("2018-12-31", "2018-02-31"));
        assertUnreadable(good.replace("{\"fact\"", "{\"extra\":1,\"fact\""));
        assertUnreadable(good + "{}");
        assertThatThrownBy(() -> json.read("note.line-written", 2, good.getBytes(UTF_8)))
                .isInstanceOf(UnreadableStatement.class);
        assertThatThrownBy(() -> json.read("note.unheard-of", 1, good.getBytes(UTF_8)))
                .isInstanceOf(UnreadableStatement.class);
    }

    @Test
    void anOlderRevisionIsReadAsTheNewest() {
        var renaming = new Upcasting() {
            @Override
            public int newestFrom(String name, int revision) {
                return 1;
            }

            @Override
            public ObjectNode upcast(String name, int revision, ObjectNode fact) {
                if (revision == 0) {
                    fact.set("text", fact.remove("wording"));
                }
                return fact;
            }
        };
        var newest = new StatementJson(new Catalog(List.of(new Notes())), renaming);
        var old = written(new Statement(new LineWritten("text", null), PLAIN, List.of()))
                .replace("\"text\":", "\"wording\":");
        assertThat(newest.read("note.line-written", 0, old.getBytes(UTF_8)).event())
                .isEqualTo(new LineWritten("text", null));
    }

    @Test
    void theBytesOfWhatIsAskedTellActAndCircumstancesButNotWhoOrWhen() {
        var one = Notes.write("note-1", "text");
        var same = new CommandEnvelope(UUID.randomUUID(), "somebody else", one.command(), one.provenance());
        var otherText =
                new CommandEnvelope(one.id(), one.recorder(), new WriteLine("note-1", "other", null), one.provenance());
        var otherTime = new CommandEnvelope(one.id(), one.recorder(), one.command(), FULL);
        assertThat(json.asked(same)).isEqualTo(json.asked(one));
        assertThat(json.asked(otherText)).isNotEqualTo(json.asked(one));
        assertThat(json.asked(otherTime)).isNotEqualTo(json.asked(one));
    }

    @Test
    void theBytesOfWhatIsAskedAreThoseWhoseHashesAreStored() {
        var command = new CommandEnvelope(ENTRY, "somebody", new WriteLine("note-1", "text", null), FULL);
        var correction = new CommandEnvelope(
                ENTRY, "somebody", new CorrectEntry("note-1", ENTRY, "reason", command.command()), PLAIN);
        assertThat(new String(json.asked(command), UTF_8))
                .isEqualTo(
                        "{\"act\":{\"command\":\"write-line\",\"act\":{\"subject\":\"note-1\",\"text\":\"text\"}},"
                                + "\"circumstances\":{\"happened\":{\"raw\":\"2018\",\"earliest\":\"2018-01-01\",\"latest\":\"2018-12-31\","
                                + "\"basis\":\"year\",\"order\":{\"place\":4,\"of\":7}},"
                                + "\"source\":{\"document\":\"source-1\",\"quote\":\"quote\",\"place\":\"s. 3\"},\"mode\":\"live\","
                                + "\"authority\":{\"kind\":\"outside-act\",\"explanation\":\"Laki\"},\"reform\":\"reform-1\"}}");
        assertThat(new String(json.asked(correction), UTF_8))
                .startsWith(
                        "{\"act\":{\"command\":\"correct-entry\",\"act\":{\"subject\":\"note-1\",\"entry\":\"" + ENTRY
                                + "\",\"reason\":\"reason\",\"corrected\":{\"command\":\"write-line\","
                                + "\"act\":{\"subject\":\"note-1\",\"text\":\"text\"}}}},\"circumstances\":{");
    }

    private void assertRoundTrip(String name, LedgerEvent fact, Provenance provenance) {
        var statement = new Statement(fact, provenance, List.of(new Finding("rule", "1 §", "message")));
        assertThat(json.read(name, 1, json.write(statement))).isEqualTo(statement);
    }

    private void assertUnreadable(String stored) {
        assertThatThrownBy(() -> json.read("note.line-written", 1, stored.getBytes(UTF_8)))
                .isInstanceOf(UnreadableStatement.class);
    }

    private String written(Statement statement) {
        return new String(json.write(statement), UTF_8);
    }
}
