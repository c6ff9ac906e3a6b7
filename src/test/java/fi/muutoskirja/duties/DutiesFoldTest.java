package fi.muutoskirja.duties;

import static fi.muutoskirja.duties.Promising.P;
import static fi.muutoskirja.duties.Promising.R;
import static fi.muutoskirja.duties.Promising.words;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.programme.ProgrammeCommand.AssignMeasure;
import fi.muutoskirja.programme.ProgrammeCommand.CompleteMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.ReportProgress;
import fi.muutoskirja.programme.ProgrammeCommand.SetMilestone;
import fi.muutoskirja.programme.ProgrammeCommand.SetMonitoringDuty;
import fi.muutoskirja.programme.ProgrammeCommand.SubmitFinalReport;
import fi.muutoskirja.programme.Recurrence;
import fi.muutoskirja.reform.ReformCommand.RecordTargetOutcome;
import fi.muutoskirja.reform.ReformCommand.SetTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DutiesFoldTest {
    private static final String M = "milestone-a";
    private static final String T = "target-a";

    @ParameterizedTest
    @CsvSource({
        "syksyllä 2009, 2009-08-31, promised",
        "syksyllä 2009, 2009-09-01, due",
        "syksyllä 2009, 2009-11-30, due",
        "syksyllä 2009, 2009-12-01, no-record",
        "31.12.2010 mennessä, 2009-02-01, due",
        "31.12.2010 mennessä, 2010-12-31, due",
        "31.12.2010 mennessä, 2011-01-01, no-record",
        "14.12.2009, 2009-12-13, promised",
        "14.12.2009, 2009-12-14, due",
        "14.12.2009, 2009-12-15, no-record",
        "ensi kuussa, 2009-12-15, no-record?",
        "'', 2009-12-15, not-dated"
    })
    void aMilestoneThatNobodyReportsIsPromisedThenDueThenWithoutARecord(String due, String on, String standing) {
        assertThat(words(milestone(due).only(on).standing())).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "14.12.2009, 15.12.2009, late",
        "14.12.2009, 14.12.2009, no-record",
        "14.12.2009, joulukuussa 2009, no-record",
        "syksyllä 2009, 2010, late",
        "syksyllä 2009, 2009, no-record"
    })
    void itIsLateOnlyWhereTheLedgerFollowsTheReformBeyondItsTime(String due, String laterReport, String standing) {
        var followed = milestone(due).and(laterReport, new ReportProgress(P, null, "Ohjelma etenee", List.of()));
        assertThat(words(followed.only("2012-01-01").standing())).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "30.11.2009, 2010-06-01, done",
        "1.12.2009, 2010-06-01, done-late",
        "2009, 2010-06-01, done-late?",
        "30.11.2009, 2009-11-29, due",
        "1.12.2009, 2009-11-30, due",
        "2010, 2010-06-01, late?",
        "2010, 2009-10-01, due",
        "2009, 2009-10-01, due?",
        "'', 2010-06-01, done-late?",
        "joskus, 2009-10-01, done-late?"
    })
    void aMilestoneThatWasReachedIsDoneInTimeOrNotAsFarAsItsDateTells(String reached, String on, String standing) {
        var promising = milestone("syksyllä 2009").and(reached, new CompleteMilestone(P, M, null));
        assertThat(words(promising.only(on).standing())).isEqualTo(standing);
    }

    @Test
    void whatWasPromisedLaterHadNotBeenPromised() {
        var promising = programme().and("1.6.2010", milestoneBy("2011"));
        assertThat(promising.on("2010-05-31")).isEmpty();
        assertThat(promising.on("2010-06-01")).hasSize(1);
        assertThat(programme().and("2010", milestoneBy("2011")).on("2010-01-01"))
                .as("it may have been promised by then")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "28.4.2023, 2023-04-27, promised",
        "28.4.2023, 2023-04-28, due",
        "28.4.2023, 2023-04-29, no-record",
        "marras-joulukuun vaihteessa, 2023-04-29, no-record?",
        "'', 2023-04-29, not-dated"
    })
    void aTargetWhoseTimeHasPassedIsNotSaidToBeLateButToHaveNoRecord(String due, String on, String standing) {
        assertThat(words(target(due).only(on).standing())).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "untold",
            value = {
                "true, 28.4.2023, done",
                "true, 1.6.2023, done-late",
                "false, 28.4.2023, not-reached",
                "untold, 28.4.2023, outcome-told",
                "false, 1.6.2024, no-record"
            })
    void anOutcomeNeedNotBeThatTheTargetWasReached(@Nullable Boolean reached, String happened, String standing) {
        var promising = target("28.4.2023").and(happened, new RecordTargetOutcome(R, T, null, reached, "Käsiteltiin."));
        assertThat(words(promising.only("2024-01-01").standing())).isEqualTo(standing);
    }

    @Test
    void aMeasureIsPromisedWithoutADate() {
        var measure = programme()
                .and("2009", new AssignMeasure(P, "measure-a", List.of(), "Toimenpide", List.of("johtoryhmä")))
                .only("2030-01-01");
        assertThat(words(measure.standing())).isEqualTo("not-dated");
        assertThat(measure.who()).containsExactly("johtoryhmä");
    }

    @Test
    void aFinalReportAnswersTheDutyItNamesAndNoOther() {
        var promising = programme()
                .and("2009", once("duty-a", "31.12.2010 mennessä"))
                .and("2009", once("duty-b", "31.8.2012 mennessä"))
                .and("1.2.2011", new SubmitFinalReport(P, "duty-a", "Loppuraportti", List.of()))
                .and("1.2.2011", new SubmitFinalReport(P, null, "Toinen raportti", List.of()))
                .and("1.3.2011", new ReportProgress(P, "duty-a", "Lisäys", List.of()));
        assertThat(promising.on("2013-01-01"))
                .extracting(it -> words(it.standing()))
                .containsExactly("done-late", "no-record");
        assertThat(promising.on("2013-01-01").getFirst().unplaced()).hasSize(1);
    }

    @Test
    void aDutyWithNoIntervalToldFallsDueOnNoDay() {
        var promising = programme()
                .and("2009", Promising.duty(Recurrence.REGULARLY, null))
                .reported("2010");
        assertThat(words(promising.only("2015-01-01").standing())).isEqualTo("not-dated");
        assertThat(promising.only("2015-01-01").unplaced()).hasSize(1);
    }

    private static Promising programme() {
        return Promising.inAProgrammeOf(null);
    }

    private static Promising milestone(String due) {
        return programme().and("", milestoneBy(due));
    }

    private static SetMilestone milestoneBy(String due) {
        return new SetMilestone(P, M, null, "Hyväksytty", null, date(due));
    }

    private static Promising target(String due) {
        return programme().and("", new SetTarget(R, T, "Valtuusto päättää", null, date(due)));
    }

    private static SetMonitoringDuty once(String duty, String due) {
        return new SetMonitoringDuty(P, duty, "Loppuraportti", Recurrence.ONCE, null, List.of(), date(due));
    }

    private static HistoricalDate date(String words) {
        return words.isEmpty() ? HistoricalDate.unknown("", "") : DateWords.read(words);
    }
}
