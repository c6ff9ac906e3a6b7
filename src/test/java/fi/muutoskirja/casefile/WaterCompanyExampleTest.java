package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.proceedings.ConditionOn;
import fi.muutoskirja.proceedings.ConditionOn.Holds;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.proceedings.PhaseOnDay;
import fi.muutoskirja.proceedings.PhaseOnDay.Mark;
import fi.muutoskirja.proceedings.Remedy;
import fi.muutoskirja.structure.Certainty;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipal enterprise becomes a company under the act of 1995, once a second decision has approved a guarantee. */
@Tag("fast")
class WaterCompanyExampleTest {
    private static final String ORGANISATION = "org-harjula";
    private static final String ENTERPRISE = "unit-harjula-vesilaitos";
    private static final String COMPANY = "unit-harjula-vesi-oy";
    private static final String BOARDS = "decision-harjula-hallitus-vesiyhtio";
    private static final String DECISION = "decision-harjula-vesiyhtio";
    private static final String GUARANTEE = "decision-harjula-takaus";

    private final Example example = Example.told("vesilaitos-yhtioksi-2013");

    @ParameterizedTest
    @CsvSource({
        "2013-06-17, true, false",
        "2013-11-30, true, false",
        "2013-12-01, true, true",
        "2013-12-31, true, true",
        "2014-01-01, false, true",
        "2016-12-30, false, true",
        "2016-12-31, false, false",
        "2017-01-01, false, false",
    })
    void theEnterpriseEndsAMonthAfterTheCompanyBegins(String day, boolean enterprise, boolean company) {
        assertThat(example.unit(ENTERPRISE, day).isPresent()).isEqualTo(enterprise);
        assertThat(example.unit(COMPANY, day).isPresent()).isEqualTo(company);
        assertThat(example.structure(ORGANISATION, day, example.ledger.head()).units())
                .allSatisfy(unit -> assertThat(unit.certainty()).isEqualTo(Certainty.CERTAIN));
    }

    @Test
    void nothingChangesAsLongAsTheGuaranteeIsNotKnownToBeApproved() {
        var conditional = recorded(DECISION);
        var met = recorded(GUARANTEE);
        assertThat(met).isGreaterThan(conditional);
        for (var position = conditional; position < met; position++) {
            assertThat(example.unit(COMPANY, "2014-06-01", position)).isEmpty();
            assertThat(example.unit(ENTERPRISE, "2014-06-01", position)).isPresent();
        }
        assertThat(example.unit(COMPANY, "2014-06-01")).hasValueSatisfying(company -> {
            assertThat(company.kind()).isEqualTo("company");
            assertThat(company.parent()).isEqualTo("unit-harjula-hallitus");
            assertThat(company.authority().decision()).isEqualTo(DECISION);
        });
        assertThat(example.unit(ENTERPRISE, "2014-06-01")).isEmpty();
    }

    /** The position of the last approval of a decision. */
    private long recorded(String decision) {
        return example.entries().stream()
                .filter(entry -> entry.subject().equals(decision)
                        && entry.statement().event().getClass().getSimpleName().startsWith("Approved"))
                .mapToLong(Entry::position)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-06-16 |          | []              | NOT_YET",
                "2013-06-17 | DECIDED  | []              | NOT_YET",
                "2013-07-15 | APPEALED | []              | NOT_YET",
                "2013-09-16 | APPEALED | []              | CERTAINLY",
                "2013-11-15 | APPEALED | [RULED_ON, FINAL] | CERTAINLY",
                "2013-11-30 | RULED_ON | [FINAL]         | CERTAINLY",
                "2013-12-31 | FINAL    | []              | CERTAINLY",
            })
    void whatTheActOf1995WouldSayIsNotCheckedAndWhatIsRecordedIsTold(
            String day, Phase phase, String perhaps, Holds guarantee) {
        var state = example.state(DECISION, day);
        assertThat(state.remedy()).isEqualTo(Remedy.ACT_NOT_READ);
        assertThat(state.remedy().section()).isNull();
        assertThat(state.windows()).isEmpty();
        assertThat(state.phase()).isEqualTo(phase);
        assertThat(state.perhaps()).hasToString(perhaps);
        assertThat(state.conditions())
                .extracting(ConditionOn::decision, ConditionOn::holds)
                .containsExactly(tuple(GUARANTEE, guarantee));
    }

    @Test
    void legalForceIsNotCheckedWhereNothingTellsOfIt() {
        assertThat(List.of(BOARDS, GUARANTEE)).allSatisfy(decision -> {
            var state = example.state(decision, "2014-01-01");
            assertThat(state.remedy()).isEqualTo(Remedy.ACT_NOT_READ);
            assertThat(state.phase()).isEqualTo(Phase.DECIDED);
            assertThat(state.steps())
                    .filteredOn(step -> step.phase() == Phase.FINAL)
                    .extracting(PhaseOnDay::mark)
                    .containsExactly(Mark.NOT_CHECKED);
        });
    }

    @Test
    void theMatterGoesFromTheBoardToTheCouncilByItsDiaryNumber() {
        assertThat(matter("118/2013")).containsExactly(BOARDS, DECISION);
        assertThat(matter("119/2013")).containsExactly(GUARANTEE);
        assertThat(example.decisions.decision(BOARDS, example.ledger.head())).hasValueSatisfying(handling -> {
            assertThat(handling.counters()).hasSize(1);
            assertThat(handling.votes())
                    .extracting(
                            vote -> vote.event().votesFor(),
                            vote -> vote.event().votesAgainst())
                    .containsExactly(tuple(6, 3));
        });
    }

    private List<String> matter(String diaryNumber) {
        return example.decisions.matter(ORGANISATION, diaryNumber, example.ledger.head()).stream()
                .map(Handling::id)
                .toList();
    }

    /** The minutes tell of the board since 2013 alone, and of the enterprise under it since 2005. */
    @Test
    void theOnlyFindingIsThatTheBoardIsNotKnownToBeAsOldAsTheEnterprise() {
        assertThat(example.entries().stream()
                        .filter(entry -> !entry.statement().findings().isEmpty()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.statement().event())
                            .isInstanceOfSatisfying(
                                    UnitEstablished.class,
                                    fact -> assertThat(fact.unit()).isEqualTo(ENTERPRISE));
                    assertThat(entry.statement().findings())
                            .extracting(Finding::rule)
                            .containsExactly("a-parent-exists-whenever-its-child-does");
                });
    }
}
