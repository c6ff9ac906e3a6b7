package fi.muutoskirja.law;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class RuleSetTest {
    private static final RuleSet[] EITHER = {RuleSet.ACT_OF_1995, RuleSet.ACT_OF_2015};

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("16.11.2009", new RuleSet[] {RuleSet.ACT_OF_1995}),
                Arguments.of("31.5.2017", new RuleSet[] {RuleSet.ACT_OF_1995}),
                Arguments.of("1.6.2017", new RuleSet[] {RuleSet.ACT_OF_2015}),
                Arguments.of("2018", new RuleSet[] {RuleSet.ACT_OF_2015}),
                Arguments.of("2017", EITHER),
                Arguments.of("maanantaina", EITHER));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theDateOfAnActTellsWhichLawGovernsIt(String words, RuleSet... governing) {
        assertThat(RuleSet.governing(DateWords.read(words))).containsExactly(governing);
    }

    @Test
    void aDateWithoutAnUpperBoundMayLieUnderBothActs() {
        var open = new HistoricalDate("", LocalDate.of(2016, 1, 1), null, "", null);
        assertThat(RuleSet.governing(open)).containsExactly(EITHER);
    }

    @Test
    void theActOf1995WasNotRead() {
        assertThat(RuleSet.ACT_OF_1995.textRead()).isFalse();
        assertThat(RuleSet.ACT_OF_2015.textRead()).isTrue();
    }

    @Test
    void aSectionIsCitedWithItsAct() {
        assertThat(LegalSection.WHERE_BODIES_DECIDE.citation()).isEqualTo("Kuntalaki 410/2015 98–100 §");
        assertThat(LegalSection.LAST_DAY_IS_A_WORKING_DAY.citation())
                .isEqualTo("Laki säädettyjen määräaikain laskemisesta 150/1930 5 §");
        assertThat(new LegalSection(RuleSet.COMPANIES_ACT, "20:3").citation())
                .isEqualTo("Osakeyhtiölaki 624/2006 20:3 §");
    }
}
