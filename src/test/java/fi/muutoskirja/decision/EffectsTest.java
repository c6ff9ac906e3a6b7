package fi.muutoskirja.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.RuleOnAppeal;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class EffectsTest {
    private static final String ORG = "org-mallila";
    private static final String OLD = "unit-mallila-vanha";
    private static final String NEW = "unit-mallila-uusi";
    private static final String REFORM = "reform-mallila";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final LedgerStructure structure = new LedgerStructure(ledger);

    @BeforeEach
    void aMunicipalityWithOneUnit() {
        ledger.say(
                Saying.that(new RegisterOrganisation(ORG, "Mallila")),
                Saying.that(new StartReform(REFORM, ORG, "Uudistus")),
                Saying.that(establish(OLD)).on("1.1.2010").onAuthority(Council.UNKNOWN));
    }

    @Test
    void oneDecisionChangesTheStructureOnEachOfItsDays() {
        ledger.say(approval("decision-a", List.of()));

        assertThat(units("2020-12-31")).containsExactly(OLD);
        assertThat(units("2021-01-01")).containsExactly(NEW, OLD);
        assertThat(units("2021-07-31")).containsExactly(NEW, OLD);
        assertThat(units("2021-08-01")).containsExactly(NEW);
    }

    @Test
    void itsEffectsRestOnItsAuthorityInItsReformAndSource() {
        ledger.say(Saying.that(proposal("decision-a")).inCourseOf(REFORM));
        var decided =
                ledger.entry(ledger.say(approval("decision-a", List.of()))).orElseThrow();

        var carriedOut = ledger.after(decided.position(), 9);
        assertThat(carriedOut).extracting(Entry::subject).containsExactly(ORG, ORG);
        assertThat(carriedOut).allSatisfy(entry -> {
            var provenance = entry.statement().provenance();
            assertThat(provenance.authority()).isEqualTo(Council.decision("decision-a"));
            assertThat(provenance.reform()).isEqualTo(REFORM);
            assertThat(provenance.source())
                    .isEqualTo(decided.statement().provenance().source());
        });
    }

    @Test
    void anEffectThatTheStructureDoesNotAllowRefusesTheDecision() {
        var head = ledger.head();
        var twice = approve("decision-a", List.of(), effect("1.1.2021", establish(OLD)));
        assertThatExceptionOfType(CommandDoor.Refused.class)
                .isThrownBy(() -> ledger.say(Saying.that(twice).on("1.6.2020")))
                .satisfies(refused -> assertThat(
                                refused.commands().getFirst().rejection().objections())
                        .extracting(Objection::rule)
                        .containsExactly("an-id-is-given-once"));
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void aConditionalDecisionChangesNothingUntilTheOtherIsApproved() {
        ledger.say(proposal("decision-b"));
        ledger.say(approval("decision-a", List.of(new Condition("decision-b", null))));
        assertThat(units("2022-01-01")).containsExactly(OLD);

        ledger.say(approve("decision-b", List.of()));
        assertThat(units("2022-01-01")).containsExactly(NEW);
    }

    @Test
    void aConditionThatIsMetAlreadyHoldsNothingUp() {
        ledger.say(approve("decision-b", List.of()));
        ledger.say(approval("decision-a", List.of(new Condition("decision-b", null))));
        assertThat(units("2022-01-01")).containsExactly(NEW);
    }

    @Test
    void whatAnAnnulledDecisionChangedIsTakenBackAndStaysReadable() {
        ledger.say(approval("decision-a", List.of()));
        var before = ledger.head();
        ledger.say(annulment("decision-a"));

        assertThat(units("2022-01-01")).containsExactly(OLD);
        assertThat(units("2022-01-01", before)).containsExactly(NEW);
    }

    @Test
    void aRestoredDecisionTakesEffectAgain() {
        ledger.say(approval("decision-a", List.of()));
        ledger.say(annulment("decision-a"));
        ledger.say(new RuleOnAppeal("decision-a", Court.SUPREME_ADMINISTRATIVE_COURT, Ruling.RESTORED, null, null));
        assertThat(units("2022-01-01")).containsExactly(NEW);
    }

    @Test
    void theAnnulmentOfAConditionTakesBackWhatWaitedForIt() {
        ledger.say(approve("decision-b", List.of()));
        ledger.say(approval("decision-a", List.of(new Condition("decision-b", null))));
        ledger.say(annulment("decision-b"));
        assertThat(units("2022-01-01")).containsExactly(OLD);
    }

    @Test
    void anAnnulmentStandsAndNotesWhatOthersHaveBuiltOn() {
        ledger.say(approval("decision-a", List.of()));
        ledger.say(Saying.that(new RenameUnit(ORG, NEW, "Uusin")).on("1.1.2023").onAuthority(Council.UNKNOWN));
        var ruled = ledger.say(annulment("decision-a"));

        assertThat(ledger.entry(ruled).orElseThrow().statement().findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains(NEW));
        assertThat(units("2022-01-01")).containsExactly(NEW, OLD);
    }

    @Test
    void aCorrectedApprovalHasTheCorrectedEffects() {
        var approved = ledger.say(approval("decision-a", List.of()));
        ledger.say(Saying.that(new CorrectEntry(
                        "decision-a",
                        approved,
                        "Päivä luettiin väärin.",
                        approve(
                                "decision-a",
                                List.of(),
                                effect("1.1.2021", establish(NEW)),
                                effect("1.9.2021", new AbolishUnit(ORG, OLD)))))
                .on("1.6.2020"));

        assertThat(units("2021-08-15")).containsExactly(NEW, OLD);
        assertThat(units("2021-09-01")).containsExactly(NEW);
    }

    @Test
    void whatBeganOnAnotherDayIsCorrectedUnderWhatWasBuiltOnIt() {
        var approved = ledger.say(approval("decision-a", List.of()));
        var founded = ledger.after(ledger.head() - 2, 1).getFirst().id();
        ledger.say(Saying.that(new RenameUnit(ORG, NEW, "Uusin")).on("1.1.2023").onAuthority(Council.UNKNOWN));
        var corrected = ledger.entry(ledger.say(Saying.that(new CorrectEntry(
                                "decision-a",
                                approved,
                                "Päivä luettiin väärin.",
                                approve("decision-a", List.of(), effect("1.3.2021", establish(NEW)))))
                        .on("1.6.2020")))
                .orElseThrow();

        assertThat(corrected.statement().findings()).isEmpty();
        assertThat(units("2021-02-28")).containsExactly(OLD);
        assertThat(units("2021-03-01")).containsExactly(NEW, OLD);
        assertThat(on("2023-01-01", ledger.head())).extracting(UnitAt::name).contains("Uusin");
        assertThat(ledger.after(corrected.position(), 9))
                .extracting(entry -> ((Correction) entry.statement().event()).entry())
                .contains(founded);
    }

    @Test
    void aWithdrawnApprovalHasNoEffects() {
        var approved = ledger.say(approval("decision-a", List.of()));
        ledger.say(new WithdrawEntry("decision-a", approved, "Kirjattiin väärään asiaan."));
        assertThat(units("2022-01-01")).containsExactly(OLD);
    }

    @Test
    void whatPeopleCorrectInTheOrganisationStaysWhenTheDecisionLivesOn() {
        ledger.say(approval("decision-a", List.of()));
        var founded = ledger.after(ledger.head() - 2, 1).getFirst().id();
        ledger.say(Saying.that(new CorrectEntry(
                        ORG,
                        founded,
                        "Nimi luettiin väärin.",
                        new EstablishUnit(ORG, NEW, "Oikea nimi", "unit", Placement.TOP, null, List.of())))
                .on("1.1.2021")
                .byDecision("decision-a"));
        ledger.say(new AfterDecisionCommand.ConfirmLegalForce("decision-a"));
        assertThat(on("2021-06-01", ledger.head())).extracting(UnitAt::name).contains("Oikea nimi");
    }

    private static final class Council {
        static final Authority UNKNOWN = new Authority(Authority.Kind.UNKNOWN, null, "Ei kerrota.");

        static Authority decision(String decision) {
            return new Authority(Authority.Kind.DECISION, decision, null);
        }
    }

    private static Saying approval(String decision, List<Condition> conditions) {
        return Saying.that(approve(
                        decision,
                        conditions,
                        effect("1.1.2021", establish(NEW)),
                        effect("1.8.2021", new AbolishUnit(ORG, OLD))))
                .on("1.6.2020");
    }

    private static ApproveInCouncil approve(String decision, List<Condition> conditions, Effect... effects) {
        return new ApproveInCouncil(
                decision, ORG, "Uudistus", null, null, null, null, null, List.of(), List.of(effects), conditions, null);
    }

    private Saying annulment(String decision) {
        ledger.say(Saying.that(new AppealDecision(
                        decision, Court.ADMINISTRATIVE_COURT, List.of(AppealGround.WRONG_ORDER), null, null))
                .on("1.7.2020"));
        return Saying.that(new RuleOnAppeal(decision, Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED, null, null))
                .on("1.3.2022");
    }

    private static Effect effect(String day, LedgerCommand change) {
        return new Effect(DateWords.read(day), change);
    }

    private static PresentProposal proposal(String decision) {
        return new PresentProposal(decision, ORG, "Uudistus", "Hyväksytään.", null, null, null, null);
    }

    private static EstablishUnit establish(String unit) {
        return new EstablishUnit(ORG, unit, unit, "unit", Placement.TOP, null, List.of());
    }

    private List<String> units(String day) {
        return units(day, ledger.head());
    }

    private List<String> units(String day, long knownAt) {
        return on(day, knownAt).stream().map(UnitAt::id).sorted().toList();
    }

    private List<UnitAt> on(String day, long knownAt) {
        return structure
                .structure(ORG, LocalDate.parse(day), knownAt)
                .orElseThrow()
                .units();
    }
}
