package fi.muutoskirja.law;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Objection.Weight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class LawfulTest {
    private static final String RULE = "a-rule";

    @ParameterizedTest
    @CsvSource({
        "1.6.2017, UNLAWFUL, Näin ei käy.",
        "10.3.2020, UNLAWFUL, Näin ei käy.",
        "2017, NOTEWORTHY, Näin ei käy. Not checked: the date does not tell which act governed it.",
        "31.5.2017, NOTEWORTHY, Näin ei käy. Not checked: the act that governed it then has not been read."
    })
    void aBreachIsUnlawfulOnlyUnderAnActThatCertainlyGoverned(String happened, Weight weight, String message) {
        var breach = new Lawful(DateWords.read(happened)).breachIf(true, RULE, MeetingLaw.QUORUM, "Näin ei käy.");

        assertThat(breach).contains(new Objection(weight, RULE, "Kuntalaki 410/2015 103 §", message));
    }

    @Test
    void whatIsNoBreachIsNeitherRefusedNorNoted() {
        var lawful = new Lawful(DateWords.read("10.3.2020"));

        assertThat(lawful.breachIf(false, RULE, MeetingLaw.QUORUM, "Näin ei käy."))
                .isEmpty();
        assertThat(lawful.breachIf(false, RULE, "1 §", Reached.CERTAINLY, "Näin ei käy."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CERTAINLY, UNLAWFUL", "POSSIBLY, NOTEWORTHY", "NO, NOTEWORTHY"})
    void anotherActIsAskedWhetherItGoverned(Reached governed, Weight weight) {
        assertThat(new Lawful(DateWords.read("2020")).breachIf(true, RULE, "1 §", governed, "Näin ei käy."))
                .hasValueSatisfying(breach ->
                        assertThat(breach).returns(weight, Objection::weight).returns("1 §", Objection::section));
    }

    @ParameterizedTest
    @CsvSource({
        "LIQUIDATION_IS_DECIDED, 'Osakeyhtiölaki 624/2006 5:27, 20:3 §'",
        "CONTINUATION, Osakeyhtiölaki 624/2006 20:19 §",
        "MERGER, Osakeyhtiölaki 624/2006 16 luku"
    })
    void aSectionOfTheCompaniesActIsCitedWithItsChapter(CompaniesAct section, String citation) {
        assertThat(section.citation()).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({"31.8.2006, NO", "1.9.2006, CERTAINLY", "2006, POSSIBLY", "2007, CERTAINLY", "2005, NO"})
    void theCompaniesActGovernsFromItsFirstDay(String happened, Reached governed) {
        assertThat(CompaniesAct.governed(DateWords.read(happened))).isEqualTo(governed);
    }

    @ParameterizedTest
    @CsvSource({"DEEMED_NOTICE, 7", "RECTIFICATION, 14", "APPEAL, 30"})
    void aTimeLimitHasItsDays(TimeLimit limit, int days) {
        assertThat(limit.days()).isEqualTo(days);
    }
}
