package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.proceedings.Remedy;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Committees merge, a post is founded, rectification is claimed and a company is wound up under the act of 2015. */
@Tag("fast")
class CommitteesExampleTest {
    private static final String ORGANISATION = "org-rantala";
    private static final String MERGED = "unit-rantala-hyvinvointilautakunta";
    private static final String POST = "post-rantala-hyvinvointijohtaja";
    private static final String COMPANY = "unit-rantala-yrityskiinteistot-oy";
    private static final String COUNCILS = "decision-rantala-toimialamalli";
    private static final String OFFICIALS = "decision-rantala-valintapaatos";

    private final Example example = Example.told("toimialamalli-2019");

    @Test
    void theCommitteesMergeOnTheFirstOfJanuary() {
        assertThat(committees("2019-12-31"))
                .containsExactly("unit-rantala-sivistyslautakunta", "unit-rantala-vapaa-aikalautakunta");
        assertThat(committees("2020-01-01")).containsExactly(MERGED);
        assertThat(example.unit(MERGED, "2020-01-01")).hasValueSatisfying(committee -> {
            assertThat(committee.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(committee.parent()).isEqualTo("unit-rantala-hallitus");
            assertThat(committee.authority().decision()).isEqualTo(COUNCILS);
        });
    }

    private List<String> committees(String day) {
        return example.structure(ORGANISATION, day, example.ledger.head()).units().stream()
                .filter(unit -> unit.kind().equals("committee"))
                .map(UnitAt::id)
                .toList();
    }

    @Test
    void thePostBeginsOnTheFirstOfAugustByTheSameDecision() {
        assertThat(example.post(POST, "2020-07-31")).isEmpty();
        assertThat(example.post(POST, "2020-08-01"))
                .hasValueSatisfying(post -> assertThat(post.unit()).isEqualTo(MERGED));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-29, CERTAIN, ACTIVE",
        "2020-06-30, CERTAIN, IN_LIQUIDATION",
        "2021-02-28, CERTAIN, IN_LIQUIDATION",
        "2021-03-01, POSSIBLE, IN_LIQUIDATION",
        "2021-05-30, POSSIBLE, IN_LIQUIDATION",
    })
    void theCompanyIsWoundUpUntilSomeDayInSpring(String day, Certainty certainty, CompanyState state) {
        assertThat(example.unit(COMPANY, day)).hasValueSatisfying(company -> {
            assertThat(company.certainty()).isEqualTo(certainty);
            assertThat(company.companyState()).isEqualTo(state);
        });
    }

    @Test
    void bySummerTheCompanyIsCertainlyGone() {
        assertThat(example.unit(COMPANY, "2021-05-31")).isEmpty();
        assertThat(example.unit(COMPANY, "2021-06-01")).isEmpty();
    }

    /**
     * Published on Tuesday 19.11.2019. That day is not counted, and 7 days on the members are held to have had notice: 19 + 7 = 26.11. That day is not
     * counted either, and 30 days on (4 left in November, 26 in December) comes 26.12., Boxing Day, a church holiday; so the window closes with Friday
     * 27.12.2019.
     */
    @ParameterizedTest
    @CsvSource({
        "2019-11-10,",
        "2019-11-11, DECIDED",
        "2019-11-18, MINUTES_INSPECTED",
        "2019-11-19, PUBLISHED",
        "2019-11-25, PUBLISHED",
        "2019-11-26, APPEAL_OPEN",
        "2019-12-26, APPEAL_OPEN",
        "2019-12-27, APPEAL_OPEN",
        "2019-12-28, FINAL",
    })
    void theCouncilsDecisionCanBeAppealedUntilTheDayAfterBoxingDay(String day, Phase phase) {
        var state = example.state(COUNCILS, day);
        assertThat(state.remedy()).isEqualTo(Remedy.APPEAL);
        assertThat(state.phase()).isEqualTo(phase);
        assertThat(state.perhaps()).isEmpty();
        assertThat(lastDays(state)).containsExactly("2019-11-26", "2019-12-27");
    }

    /**
     * Published on Tuesday 17.3.2020, noticed 7 days on, 17 + 7 = 24.3.; 14 days on (7 left in March, 7 in April) comes Tuesday 7.4. The claim was decided
     * on 20.4.; when notice was given of that is not told, so that the 30 days of appeal do not end before Wednesday 20.5. (10 left in April, 20 in May).
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-16 | DECIDED               | []",
                "2020-03-17 | PUBLISHED             | []",
                "2020-03-24 | RECTIFICATION_OPEN    | []",
                "2020-03-29 | RECTIFICATION_OPEN    | []",
                "2020-03-30 | RECTIFICATION_CLAIMED | []",
                "2020-04-08 | RECTIFICATION_CLAIMED | []",
                "2020-04-20 | RECTIFICATION_DECIDED | [APPEAL_OPEN]",
                "2020-05-20 | RECTIFICATION_DECIDED | [APPEAL_OPEN]",
                "2020-05-21 | RECTIFICATION_DECIDED | [APPEAL_OPEN, FINAL]",
            })
    void theOfficialsDecisionIsRectifiedBeforeItIsAppealed(String day, Phase phase, String perhaps) {
        var state = example.state(OFFICIALS, day);
        assertThat(state.remedy()).isEqualTo(Remedy.RECTIFICATION_FIRST);
        assertThat(state.phase()).isEqualTo(phase);
        assertThat(state.perhaps()).hasToString(perhaps);
        assertThat(lastDays(state)).containsExactly("2020-03-24", "2020-04-07", "[2020-05-20..]");
    }

    private static List<String> lastDays(LegalStatus state) {
        return state.windows().stream()
                .map(window -> window.deadline().last().edtf())
                .toList();
    }

    @Test
    void theGeneralMeetingIsNoDecisionUnderTheActAndPreparationIsNotAppealed() {
        assertThat(example.state("decision-rantala-yhtiokokous", "2020-07-01").remedy())
                .isEqualTo(Remedy.OUTSIDE_THE_ACT);
        assertThat(example.state("decision-rantala-hallitus-1", "2020-07-01").remedy())
                .isEqualTo(Remedy.NONE_FOR_PREPARATION);
        assertThat(example.state("decision-rantala-hallitus-2", "2020-07-01").remedy())
                .isEqualTo(Remedy.NONE_FOR_PREPARATION);
        assertThat(example.state("decision-rantala-omistajaohje", "2020-07-01").remedy())
                .isEqualTo(Remedy.RECTIFICATION_FIRST);
    }

    @Test
    void eachMatterGoesFromBodyToBodyByItsDiaryNumber() {
        assertThat(matter("RAN/311/2019"))
                .containsExactly("decision-rantala-hallitus-1", "decision-rantala-hallitus-2", COUNCILS);
        assertThat(matter("RAN/87/2020")).containsExactly(OFFICIALS);
        assertThat(matter("RAN/140/2020")).containsExactly("decision-rantala-omistajaohje");
    }

    private List<String> matter(String diaryNumber) {
        return example.decisions.matter(ORGANISATION, diaryNumber, example.ledger.head()).stream()
                .map(Handling::id)
                .toList();
    }

    /** The age of the board is not told, and no general meeting is named to which the final settlement was presented. */
    @Test
    void whatTheMinutesLeaveOpenIsFound() {
        assertThat(example.entries().stream()
                        .flatMap(entry -> entry.statement().findings().stream())
                        .map(finding -> finding.rule() + ", " + finding.section()))
                .containsExactly(
                        "a-parent-exists-whenever-its-child-does, null",
                        "a-parent-exists-whenever-its-child-does, null",
                        "a-parent-exists-whenever-its-child-does, null",
                        "a-final-settlement-is-presented-to-the-general-meeting, Osakeyhtiölaki 624/2006 20:16–17 §");
    }
}
