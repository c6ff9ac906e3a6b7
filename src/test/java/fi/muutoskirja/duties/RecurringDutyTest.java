package fi.muutoskirja.duties;

import static fi.muutoskirja.duties.Promising.P;
import static fi.muutoskirja.duties.Promising.duty;
import static fi.muutoskirja.programme.Recurrence.THREE_TIMES_A_YEAR;
import static fi.muutoskirja.programme.Recurrence.YEARLY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.programme.ProgrammeCommand.CloseProgramme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RecurringDutyTest {
    @Test
    void everySpringOfTheProgrammeIsLateOnceItHasPassed() {
        assertThat(springs("2010-2013").occurrences("2026-01-01"))
                .containsExactly("2010/1 late", "2011/1 late", "2012/1 late", "2013/1 late");
    }

    @Test
    void theFutureIsShownOneYearAhead() {
        assertThat(springs("2010-2013").occurrences("2010-02-28")).containsExactly("2010/1 promised");
        assertThat(springs("2010-2013").occurrences("2010-03-01")).containsExactly("2010/1 due", "2011/1 promised");
        assertThat(springs("2010-2013").occurrences("2010-06-01")).containsExactly("2010/1 late", "2011/1 promised");
    }

    @Test
    void aReportAnswersTheYearItWasGivenIn() {
        var reported = springs("2010-2013").reported("15.4.2010", "30.9.2011");
        assertThat(reported.occurrences("2013-12-31"))
                .containsExactly("2010/1 done", "2011/1 done-late", "2012/1 late", "2013/1 late");
        assertThat(reported.occurrences("2011-07-01"))
                .as("a report of the autumn had not been given in the summer")
                .containsExactly("2010/1 done", "2011/1 late", "2012/1 promised");
    }

    @Test
    void aReportWhoseDateSpansTwoYearsMayAnswerEitherAndIsSaidTo() {
        var reported = springs("2010-2013").reported("talvella 2010–2011");
        assertThat(reported.occurrences("2013-12-31"))
                .containsExactly("2010/1 late?", "2011/1 late?", "2012/1 late", "2013/1 late");
        assertThat(reported.only("2013-12-31").occurrences().getFirst().mayBe()).hasSize(1);
        assertThat(reported.only("2013-12-31").occurrences()).allMatch(it -> it.doing() == null);
    }

    @Test
    void aReportBeforeTheSpringMayBeTheOneThatWasMissingTheYearBefore() {
        assertThat(springs("2010-2013").reported("15.1.2011").occurrences("2011-12-31"))
                .containsExactly("2010/1 late?", "2011/1 late?", "2012/1 promised");
        assertThat(springs("2010-2013").reported("15.4.2010", "15.1.2011").occurrences("2011-12-31"))
                .containsExactly("2010/1 done", "2011/1 done", "2012/1 promised");
    }

    @Test
    void aReportAfterTheLastYearMayBeTheLastOneComeLate() {
        var reported = springs("2010-2011").reported("15.4.2010", "1.2.2012");
        assertThat(reported.occurrences("2012-12-31")).containsExactly("2010/1 done", "2011/1 late?");
    }

    @Test
    void anUndatedReportMayBeAnyOfThoseThatAreOpen() {
        var reported = springs("2010-2011").reported("15.4.2010", "");
        assertThat(reported.occurrences("2012-12-31")).containsExactly("2010/1 done", "2011/1 late?");
    }

    @Test
    void aSecondReportOfAYearAnswersNothing() {
        var reported = springs("2010-2011").reported("15.4.2010", "16.4.2010");
        assertThat(reported.occurrences("2012-12-31")).containsExactly("2010/1 done", "2011/1 late");
        assertThat(reported.only("2012-12-31").unplaced()).hasSize(1);
    }

    @Test
    void threeTimesAYearNeedsThreeReportsInTheYearWheneverTheyCome() {
        var promising = Promising.inAProgrammeOf("2010")
                .followed()
                .and("16.11.2009", duty(THREE_TIMES_A_YEAR, null))
                .reported("1.2.2010", "2.2.2010");
        assertThat(promising.occurrences("2010-12-31")).containsExactly("2010/1 done", "2010/2 done", "2010/3 due");
        assertThat(promising.occurrences("2011-01-01")).containsExactly("2010/1 done", "2010/2 done", "2010/3 late");
    }

    @Test
    void aWinterGoesFromOneYearToTheNext() {
        var promising = Promising.inAProgrammeOf("2010-2011").followed().and("2009", duty(YEARLY, "talvisin"));
        assertThat(promising.reported("15.2.2011").occurrences("2012-12-31"))
                .containsExactly("2010/1 done", "2011/1 late");
    }

    @Test
    void aSeasonInWordsWithoutBoundsIsTheWholeYear() {
        var promising =
                Promising.inAProgrammeOf("2010").followed().and("2009", duty(YEARLY, "tilinpäätöksen yhteydessä"));
        assertThat(promising.occurrences("2010-12-31")).containsExactly("2010/1 due");
        assertThat(promising
                        .only("2010-12-31")
                        .occurrences()
                        .getFirst()
                        .window()
                        .raw())
                .isEqualTo("tilinpäätöksen yhteydessä 2010");
    }

    @Test
    void withoutYearsOfTheProgrammeTheFirstOneBeginsAfterThePromise() {
        assertThat(springs(null, "16.11.2009").occurrences("2011-06-01"))
                .containsExactly("2010/1 late", "2011/1 late", "2012/1 promised");
        assertThat(springs(null, "15.4.2010").occurrences("2010-12-31")).containsExactly("2011/1 promised");
        assertThat(springs(null, "").only("2010-12-31").standing())
                .isEqualTo(new Standing(Standing.State.NOT_DATED, true));
    }

    @Test
    void aDutyOfAProgrammeYetToComeIsPromised() {
        assertThat(springs("2015-2018").only("2011-01-01").standing())
                .isEqualTo(new Standing(Standing.State.PROMISED, true));
        assertThat(springs("2015-2018").only("2011-01-01").occurrences()).isEmpty();
    }

    @Test
    void nothingFallsDueAfterTheProgrammeWasClosed() {
        var closed = springs("2010-2013").and("31.12.2011", new CloseProgramme(P));
        assertThat(closed.occurrences("2020-01-01")).containsExactly("2010/1 late", "2011/1 late");
    }

    @Test
    void whatWasStillOpenWhenTheProgrammeWasClosedMayHaveLapsed() {
        var closed = springs("2010-2013").and("15.4.2011", new CloseProgramme(P));
        assertThat(closed.occurrences("2020-01-01")).containsExactly("2010/1 late", "2011/1 late?");
    }

    @Test
    void aProgrammeWithoutAnEndFallsDueForAHundredYearsAtMost() {
        assertThat(springs("2010 -").occurrences("9999-12-31")).hasSize(100);
    }

    private static Promising springs(@Nullable String period) {
        return springs(period, "16.11.2009");
    }

    private static Promising springs(@Nullable String period, String promised) {
        return Promising.inAProgrammeOf(period).followed().and(promised, duty(YEARLY, "keväisin"));
    }
}
