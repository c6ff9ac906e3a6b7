package fi.muutoskirja.duties;

import static fi.muutoskirja.duties.Promising.words;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.duties.Promise.Kind;
import fi.muutoskirja.testing.BuiltInCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the five cases had promised, and what had come of it, as far as their sources tell. */
class CasesOnADayTest {
    private static final String JARVENPAA = "reform-jarvenpaa-muutosohjelma";

    @Test
    void jarvenpaaLooksAtItsProgrammeEverySpringOfFourYears() {
        var spring = promise("jarvenpaa", JARVENPAA, "duty-jarvenpaa-vuosittain", "2011-04-01");
        assertThat(spring.occurrences())
                .extracting(it -> it.window().edtf() + " " + words(it.standing()))
                .containsExactly(
                        "[2010-03-01..2010-05-31] no-record",
                        "[2011-03-01..2011-05-31] due",
                        "[2012-03-01..2012-05-31] promised");
        assertThat(promise("jarvenpaa", JARVENPAA, "duty-jarvenpaa-vuosittain", "2026-01-01")
                        .occurrences())
                .hasSize(4)
                .allMatch(it -> words(it.standing()).equals("no-record"));
    }

    @Test
    void jarvenpaaReportsThreeTimesAYearNobodyTellsWhen() {
        var report = promise("jarvenpaa", JARVENPAA, "duty-jarvenpaa-johdon-raportti", "2026-01-01");
        assertThat(report.occurrences())
                .hasSize(12)
                .extracting(it -> it.window().edtf())
                .containsOnly("2010", "2011", "2012", "2013");
    }

    @Test
    void jarvenpaaPromisedTwoFinalReportsTheLaterBeforeTheProgrammeEnds() {
        var ids = List.of("duty-jarvenpaa-loppuraportti-2010", "duty-jarvenpaa-loppuraportti-2012");
        assertThat(ids)
                .extracting(id ->
                        words(promise("jarvenpaa", JARVENPAA, id, "2012-08-31").standing()))
                .containsExactly("no-record", "due");
    }

    @Test
    void jarvenpaaReachedTwoMilestonesAndOfTheOthersNothingIsTold() {
        var standings = promises("jarvenpaa", JARVENPAA, "2026-01-01").stream()
                .filter(it -> it.kind() == Kind.MILESTONE)
                .collect(Collectors.groupingBy(it -> words(it.standing()), Collectors.counting()));
        assertThat(standings).isEqualTo(Map.of("done", 2L, "late", 1L, "no-record", 10L, "no-record?", 1L));
    }

    @Test
    void jarvenpaaHadPromisedNothingBeforeItsCouncilApproved() {
        assertThat(promises("jarvenpaa", JARVENPAA, "2009-11-15")).isEmpty();
    }

    @Test
    void jamsaHasNoRecordOfTheDecisionAtTheTurnOfTheYearThatNobodyTells() {
        var target =
                promise("jamsa", "reform-jamsa-elinvoimaorganisaatio", "target-jamsa-valtuuston-paatos", "2026-01-01");
        assertThat(Objects.requireNonNull(target.due()).raw()).isEqualTo("marras-joulukuun vaihteessa");
        assertThat(words(target.standing())).isEqualTo("no-record?");
        assertThat(target.doing()).isNull();
    }

    @Test
    void heinolaHasNoRecordOfTheSeminarThatWasPlannedForOneDay() {
        var reform = "reform-heinola-muutosohjelma";
        assertThat(words(promise("heinola", reform, "target-heinola-seminaari", "2023-04-28")
                        .standing()))
                .isEqualTo("due");
        assertThat(words(promise("heinola", reform, "target-heinola-seminaari", "2023-04-29")
                        .standing()))
                .isEqualTo("no-record");
        assertThat(words(promise("heinola", reform, "duty-heinola-raportointi", "2026-01-01")
                        .standing()))
                .isEqualTo("not-dated");
    }

    private static Promise promise(String file, String reform, String id, String on) {
        return promises(file, reform, on).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Promise> promises(String file, String reform, String on) {
        var ledger = BuiltInCase.told(file);
        return new DossierDuties(new LedgerDossiers(ledger))
                .duties(reform, LocalDate.parse(on), ledger.head())
                .orElseThrow()
                .promises();
    }
}
