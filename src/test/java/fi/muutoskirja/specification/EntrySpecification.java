package fi.muutoskirja.specification;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.M;
import static fi.muutoskirja.decision.Handlings.inBoard;
import static fi.muutoskirja.decision.Handlings.meeting;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.testing.Given.ORGANISATION;
import static fi.muutoskirja.testing.Saying.that;

import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.decision.DecisionAggregate;
import fi.muutoskirja.decision.OutcomeCommand.DecideAsOfficial;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What can be said of earlier entries, the same for every aggregate: here of a claim for rectification of an official's decision. */
class EntrySpecification extends AggregateSpecification<DecisionAggregate> {
    private static final String WHY = "Kirjattiin väärin.";
    private static final UUID NEVER_RECORDED = new UUID(0, 99);

    private final Saying decided = that(new DecideAsOfficial(
                    D, ORGANISATION, "Asia", null, null, null, null, null, List.of(), List.of(), List.of()))
            .on("10.3.2020");
    private final Saying claimed = that(claimOf("person-a")).on("1.4.2020");
    private final UUID claim = entry(claimed);

    EntrySpecification() {
        super(() -> new AggregateTestFixture<>(DecisionAggregate.class));
    }

    @Test
    void anEntryIsCorrected() {
        aClaim().when(that(new CorrectEntry(D, claim, WHY, claimOf("person-b"))).on("2.4.2020"))
                .thenRecorded(new EntryCorrected(
                        claim, WHY, new RectificationClaimed(D, "kunnan jäsen", sealed("person-b"))));
    }

    @Test
    void anEntryIsCorrectedThatIsInForce() {
        aClaim().when(new CorrectEntry(D, NEVER_RECORDED, WHY, claimOf("person-b")))
                .thenRefused("only-an-entry-in-force-is-corrected");
    }

    @Test
    void aCorrectionKeepsTheKindOfEntry() {
        aClaim().when(new CorrectEntry(D, entry(decided), WHY, claimOf("person-b")))
                .thenRefused("a-correction-keeps-the-kind-of-entry");
    }

    @Test
    void aCorrectionIsAboutTheSameThing() {
        aClaim().when(new CorrectEntry(D, claim, WHY, new ClaimRectification("decision-b", null, null)))
                .thenRefused("a-correction-is-about-the-same-thing");
    }

    @Test
    void whatFollowedMustStandAfterACorrection() {
        aClaim().when(that(new CorrectEntry(D, entry(decided), WHY, decided.act()))
                        .on("2.4.2020"))
                .thenRefused("what-follows-a-decision-comes-after-it");
    }

    @Test
    void anEntryIsWithdrawn() {
        aClaim().when(new WithdrawEntry(D, claim, WHY)).thenRecorded(new EntryWithdrawn(claim, WHY));
    }

    @Test
    void anEntryIsWithdrawnOnce() {
        aClaim().and(new WithdrawEntry(D, claim, WHY))
                .when(new WithdrawEntry(D, claim, WHY))
                .thenRefused("only-an-entry-in-force-is-corrected");
    }

    @Test
    void whatFollowedMustStandAfterAWithdrawal() {
        aClaim().when(new WithdrawEntry(D, entry(decided), WHY))
                .thenRefused("what-follows-a-decision-follows-an-outcome");
    }

    /** Its meeting turned out to have been on another day, which the meeting alone could not know to be wrong. */
    @Test
    void whatCouldNotStandBeforeKeepsNoOtherEntryFromBeingWithdrawn() {
        var convened = on(meeting());
        given(new RegisterOrganisation(ORGANISATION, "Jämsä"))
                .and(convened, on(inBoard(null)), claimed)
                .and(that(new CorrectEntry(M, entry(convened), WHY, meeting())).on("12.3.2020"))
                .when(new WithdrawEntry(D, claim, WHY))
                .thenRecorded(new EntryWithdrawn(claim, WHY));
    }

    @Test
    void personalDataIsErased() {
        aClaim().when(new ErasePersonalData(D, claim, WHY))
                .thenRecorded(new PersonalDataErased(claim, List.of("person-a"), WHY));
    }

    @Test
    void onlyAnEntryWithPersonalDataIsErased() {
        aClaim().when(new ErasePersonalData(D, entry(decided), WHY))
                .thenRefused("only-an-entry-with-personal-data-is-erased");
    }

    @Test
    void personalDataIsErasedOnce() {
        aClaim().and(new ErasePersonalData(D, claim, WHY))
                .when(new ErasePersonalData(D, claim, WHY))
                .thenRefused("personal-data-is-erased-once");
    }

    private Background aClaim() {
        return given(new RegisterOrganisation(ORGANISATION, "Jämsä")).and(decided, claimed);
    }

    private static LedgerCommand claimOf(String person) {
        return new ClaimRectification(D, "kunnan jäsen", sealed(person));
    }

    private static Personal sealed(String person) {
        return new Personal(person, null, "v1.A");
    }
}
