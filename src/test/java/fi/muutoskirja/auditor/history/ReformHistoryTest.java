package fi.muutoskirja.auditor.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ReformHistoryTest {
    private static final String ORIVESI = "reform-orivesi-elinvoimapalvelut";

    private static List<String> told(LedgerInMemory ledger, String reform, long knownAt, String language) {
        var folded = Folded.of(StoredCases.stored(ledger));
        var from = new FoldedFrom("cases.zip", "example.org/ledger", "cm9vdA==", ledger.head(), List.of());
        return ReformHistory.of(folded.read(), reform, knownAt, from, Locale.of(language))
                .orElseThrow();
    }

    /** On one line, so that a sentence is found wherever it was broken. */
    private static String text(String name, String language) {
        var ledger = StoredCases.told(List.of(name));
        var reform = Folded.of(StoredCases.stored(ledger))
                .read()
                .timeline()
                .reforms(ledger.head())
                .getFirst()
                .id();
        return inOneLine(told(ledger, reform, ledger.head(), language));
    }

    private static String inOneLine(List<String> lines) {
        return String.join(" ", lines).replaceAll(" +", " ");
    }

    @Test
    void theHistoryOfJarvenpaaIsTheApprovedOne() {
        var ledger = StoredCases.told(List.of("jarvenpaa"));
        var lines = told(ledger, "reform-jarvenpaa-muutosohjelma", ledger.head(), "en");
        assertThat(String.join("\n", lines) + "\n").isEqualTo(approved());
    }

    @Test
    void aStrangerReadsWhatWasDecidedPromisedAndNotRecorded() {
        assertThat(text("jarvenpaa", "en"))
                .contains("2 decisions are recorded: “Kaupunkistrategia 2010-2013” (15 June 2009)")
                .contains("The council (Kaupunginvaltuusto) approved: “Muutosohjelma 2010-2013” (section: 123).")
                .contains("Not recorded of it: what was proposed and who presented it, in which meeting")
                .contains("Responsible: Johtoryhmä, Kaupunginjohtaja, Tekninen johtaja.")
                .contains("Due: 1 September 2009–30 November 2009 (in the source: “syksyllä 2009”). Recorded: its time"
                        + " has passed, no outcome recorded.")
                .contains("Due: once. Reported to: valtuusto, kaupunginhallitus. Due: by 31 December 2010")
                .contains("Due: date not known (in the source: “2010-luvun puoliväliin mennessä”). Recorded: no outcome"
                        + " recorded; whether its time has passed is not known.")
                .contains("Recorded: done. The target “Kaupunkistrategia hyväksytty valtuustossa” was reached.")
                .contains("Questions that were declared open: 11.")
                .contains("Entries 1 to 112 of the log “example.org/ledger”, which has 112 entries in cases.zip.")
                .contains("No entry was withheld from the reader.");
    }

    @Test
    void anExampleIsNoStructureAndANarrowingNoDecision() {
        assertThat(text("jarvenpaa", "en")).contains("An example is neither a proposal nor a decision.");
        assertThat(text("jamsa", "en"))
                .contains("The source does not say which ones went on.")
                .contains("Narrowing is preparation, not a decision.")
                .contains("“marras-joulukuun vaihteessa”")
                .contains("Time: no entry has a date.")
                .contains("One decision is recorded: “Elinvoimaorganisaation valmistelu”");
    }

    @Test
    void anOrderWithoutDatesIsTold() {
        assertThat(text("tampere", "en"))
                .contains("4th of seven: “Siirtyminen pormestarimalliin”")
                .contains("In law on 1 January 2026: Nothing is certain. Possibly already: Prepared, Decided.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void itIsReadableOnATerminalInEachLanguage(String language) {
        for (var name : StoredCases.NAMES) {
            var ledger = StoredCases.told(List.of(name));
            var read = Folded.of(StoredCases.stored(ledger)).read();
            for (var reform : read.timeline().reforms(ledger.head())) {
                var lines = told(ledger, reform.id(), ledger.head(), language);
                assertThat(lines).allMatch(line -> line.length() <= PlainText.WIDTH);
                assertThat(String.join("\n", lines))
                        .doesNotContain("null", "{0", "\u001b", "..\n", ". .", "?)")
                        .doesNotContainPattern("\\b(unit|post|decision|measure|duty)-[a-z]+-");
            }
        }
    }

    @Test
    void whatWasCorrectedAndWithdrawnStaysReadable() {
        var ledger = StoredCases.told(List.of("orivesi"));
        var first = ledger.say(saying(new StateAim(ORIVESI, "Väärin kuultu tavoite")));
        ledger.say(saying(
                new CorrectEntry(ORIVESI, first, "Kuultiin väärin", new StateAim(ORIVESI, "Oikein kuultu tavoite"))));
        var second = ledger.say(saying(new StateAim(ORIVESI, "Toinen tavoite")));
        ledger.say(saying(new WithdrawEntry(ORIVESI, second, "Kirjattiin kahdesti")));
        assertThat(inOneLine(told(ledger, ORIVESI, ledger.head(), "en")))
                .contains("The stated aim: “Oikein kuultu tavoite”. This entry has been corrected.")
                .contains("Corrected by entry 44. Reason: “Kuultiin väärin”.")
                .contains("First recorded as: The stated aim: “Väärin kuultu tavoite”.")
                .contains("A withdrawn entry that no longer counts: The stated aim: “Toinen tavoite”.")
                .contains("Withdrawn by entry 46. Reason: “Kirjattiin kahdesti”.");
        assertThat(inOneLine(told(ledger, ORIVESI, 43, "en")))
                .contains("As known at entry 43.", "Väärin kuultu tavoite")
                .doesNotContain("Oikein kuultu tavoite");
    }

    @Test
    void whatATerminalWouldTakeForACommandIsNotPrinted() {
        assertThat(PlainText.harmless("a\u001b[31mb\u202ec\n\td\u0007"))
                .isEqualTo("a\ufffd[31mb\ufffdc  d\ufffd")
                .doesNotContain("\u001b");
        assertThat(PlainText.harmless("Järvenpään ”ohjelma” – §")).isEqualTo("Järvenpään ”ohjelma” – §");
    }

    private static Saying saying(LedgerCommand act) {
        return Saying.that(act).citing("source-orivesi-elinvoima", "lähteestä").inCourseOf(ORIVESI);
    }

    private static String approved() {
        try (var file = Objects.requireNonNull(
                ReformHistoryTest.class.getResourceAsStream("/approved/history-jarvenpaa.en.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
