package fi.muutoskirja.unknowns;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.HoldWorkshop;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.DefineCriterion;
import fi.muutoskirja.reform.ReformCommand.PlaceModelOnCriterion;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.testing.BuiltInCase;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.Timelines;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import fi.muutoskirja.unknowns.Unknowns.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class LedgerUnknownsTest {
    private static final String R = "reform-a";
    private static final String O = "org-jamsa";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();

    @BeforeEach
    void aReformHasBegun() {
        ledger.say(new RegisterOrganisation(O, "Jämsä"), new StartReform(R, O, "Uudistus"));
    }

    @Test
    void undatedHappeningsOfOneDocumentAreOneUnknown() {
        var first = say(Saying.that(workshop("meeting-a")));
        var second = say(Saying.that(workshop("meeting-b")));
        say(Saying.that(workshop("meeting-c")).on("2010"));
        assertThat(open(Kind.DATE)).singleElement().satisfies(it -> {
            assertThat(it.entries()).containsExactly(first, second);
            assertThat(it.about()).containsExactly(Saying.SOURCE);
        });
    }

    @Test
    void aProposalWithoutAnOutcomeLeavesOpenWhatWasDecided() {
        say(Saying.that(proposal()).on("2010"));
        assertThat(open(Kind.DECISION_OUTCOME)).hasSize(1);
        assertThat(open(Kind.DECIDING_BODY)).hasSize(1);
        assertThat(open(Kind.DECISION_SECTION))
                .as("what was not decided has no section")
                .isEmpty();
        say(Saying.that(approval("§ 12")).on("2010"));
        assertThat(open(Kind.DECISION_OUTCOME)).isEmpty();
        assertThat(open(Kind.DECISION_SECTION)).isEmpty();
        assertThat(open(Kind.DECISION_MEETING))
                .singleElement()
                .satisfies(it -> assertThat(it.entries()).hasSize(2));
        assertThat(open(Kind.DECISION_MATTER)).as("the proposal tells it").isEmpty();
    }

    @Test
    void aWithdrawnEntryLeavesNothingOpen() {
        var workshop = say(Saying.that(workshop("meeting-a")));
        say(Saying.that(new WithdrawEntry("meeting-a", workshop, "Ei pidetty.")));
        assertThat(derived(ledger, R)).isEmpty();
    }

    @Test
    void aUnitWhosePlaceAndAuthorityAreUntoldLeavesBothOpen() {
        var unit = say(Saying.that(
                        new EstablishUnit(O, "unit-jamsa-a", "Elinvoima", "unit", Placement.UNKNOWN, null, List.of()))
                .on("2010")
                .onAuthority(new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.")));
        assertThat(open(Kind.UNIT_PLACE)).singleElement().satisfies(it -> {
            assertThat(it.about()).containsExactly("unit-jamsa-a");
            assertThat(it.name()).isEqualTo("Elinvoima");
        });
        assertThat(open(Kind.AUTHORITY)).singleElement().satisfies(it -> {
            assertThat(it.entries()).containsExactly(unit);
            assertThat(it.name()).isEqualTo("Lähde ei kerro.");
        });
    }

    @Test
    void anEmptyCellIsOpenUntilItIsFilled() {
        say(Saying.that(new ProposeModel(R, "model-a", "A", null, ModelStanding.CANDIDATE)));
        say(Saying.that(new ProposeModel(R, "model-b", null, null, ModelStanding.CANDIDATE)));
        say(Saying.that(new DefineCriterion(R, "criterion-a", "Miten?", List.of(), false)));
        say(Saying.that(new PlaceModelOnCriterion(R, "model-a", "criterion-a", "Näin")));
        assertThat(open(Kind.MODEL_ANSWERS))
                .singleElement()
                .satisfies(it -> assertThat(it.about()).containsExactly("criterion-a", "model-b"));
        assertThat(open(Kind.MODEL_NAME))
                .singleElement()
                .satisfies(it -> assertThat(it.about()).containsExactly("model-b"));
        say(Saying.that(new PlaceModelOnCriterion(R, "model-b", "criterion-a", "Noin")));
        assertThat(open(Kind.MODEL_ANSWERS)).isEmpty();
    }

    @Test
    void jamsaLeavesItsWholeMatrixItsNarrowingAndItsDatesOpen() {
        var jamsa = derived(BuiltInCase.told("jamsa"), "reform-jamsa-elinvoimaorganisaatio");
        assertThat(jamsa)
                .extracting(Derived::kind)
                .contains(Kind.DATE, Kind.NARROWING_BODY, Kind.NARROWING_KEPT, Kind.MODEL_NAME);
        assertThat(jamsa)
                .filteredOn(it -> it.kind() == Kind.MODEL_ANSWERS)
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.about()).hasSize(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyKindHasItsQuestionAndWhatWouldSettleItInEveryLanguage(String language) {
        var words = UnknownWords.of(Locale.of(language));
        for (var kind : Kind.values()) {
            for (var entries : List.of(1, 5)) {
                var unknown = new Derived(
                        kind,
                        List.of("a", "b", "c").subList(0, Math.min(entries, 3)),
                        "Nimi",
                        Collections.nCopies(entries, new UUID(0, 1)));
                assertThat(words.question(unknown)).isNotBlank().doesNotContain("{", "}", "|", "choice");
                assertThat(words.wouldResolve(unknown)).isNotBlank().doesNotContain("{", "}");
            }
        }
        assertThat(words.keys()).hasSize(2 * Kind.values().length);
    }

    private UUID say(Saying saying) {
        return ledger.say(saying.inCourseOf(R));
    }

    private List<Derived> open(Kind kind) {
        return derived(ledger, R).stream().filter(it -> it.kind() == kind).toList();
    }

    private static List<Derived> derived(LedgerInMemory ledger, String reform) {
        var timelines = Timelines.over(ledger.catalog(), ledger, (id, known) -> Optional.empty());
        return new LedgerUnknowns(new LedgerDossiers(ledger), timelines)
                .unknowns(reform, ledger.head())
                .orElseThrow()
                .derived();
    }

    private static LedgerCommand workshop(String id) {
        return new HoldWorkshop(id, O, "Työpaja", List.of("unit-jamsa-x"), null, null);
    }

    private static LedgerCommand proposal() {
        return new PresentProposal("decision-a", O, "Esitys", "Esitetään.", null, null, null, "12/2010");
    }

    private static LedgerCommand approval(@Nullable String section) {
        return new ApproveInCouncil(
                "decision-a", O, "Päätös", null, null, null, section, null, List.of(), List.of(), List.of(), null);
    }
}
