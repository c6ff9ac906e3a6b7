package fi.muutoskirja.decision;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.aMeeting;
import static fi.muutoskirja.decision.Handlings.inBoard;
import static fi.muutoskirja.decision.Handlings.on;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.Rejudgement;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ErasingPersonalDataTest {
    private static final String LATER = "1.4.2020";
    private static final String WHY = "Oikaisuvaatimusaika on päättynyt.";

    private final Given given =
            aMeeting().and(on(inBoard(null)), Saying.that(claimOf("person-a")).on(LATER));
    private final UUID claim = last();

    @Test
    void erasingReachesWhatTheEntryWasCorrectedFromAndInto() {
        given.and(Saying.that(new CorrectEntry(D, claim, "Väärä henkilö.", claimOf("person-b")))
                        .on(LATER))
                .when(erase(claim))
                .isRecordedAs(new PersonalDataErased(claim, List.of("person-a", "person-b"), WHY));
    }

    @Test
    void erasingReachesAWithdrawnEntry() {
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(erase(claim)).isRecordedAs(new PersonalDataErased(claim, List.of("person-a"), WHY));
    }

    @Test
    void onlyAnEntryWithPersonalDataIsErased() {
        given.and(Saying.that(claimOf(null)).on(LATER))
                .when(erase(last()))
                .isRefusedBy("only-an-entry-with-personal-data-is-erased");
        given.when(erase(new UUID(0, 99))).isRefusedBy("only-an-entry-with-personal-data-is-erased");
        given.when(new ErasePersonalData("decision-ei-ole", claim, WHY))
                .isRefusedBy("only-an-entry-with-personal-data-is-erased");
    }

    @Test
    void whatACorrectionSaysAfterwardsIsErasedAnew() {
        given.and(erase(claim))
                .and(Saying.that(new CorrectEntry(D, claim, "Nimi puuttui.", claimOf("person-b")))
                        .on(LATER))
                .when(erase(claim))
                .isRecordedAs(new PersonalDataErased(claim, List.of("person-b"), WHY));
    }

    @Test
    void anErasureChangesNothingElse() {
        var before = history();
        given.and(erase(claim));
        var after = history();

        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.effective()).isEqualTo(before.effective());
        assertThat(after.recorded()).hasSize(before.recorded().size() + 1);
    }

    @Test
    void noRuleIsAskedAboutAnErasure() {
        given.and(erase(claim));
        var retelling = new Rejudgement(
                given.ledger().catalog(), subject -> given.ledger().of(List.of(subject), Long.MAX_VALUE));

        assertThat(retelling.against(D, Set.of(claim, last()))).containsOnlyKeys(claim);
    }

    @Test
    void anErasureIsNeitherCorrectedNorWithdrawn() {
        given.and(erase(claim)).whenAnEntryIsWithdrawn(0).isRefusedBy("only-an-entry-in-force-is-corrected");
        given.when(new CorrectEntry(D, last(), "Erehdys.", erase(claim)))
                .isRefusedBy("a-correction-keeps-the-kind-of-entry");
    }

    private History<DecisionState> history() {
        var history = History.empty(new DecisionCapability());
        for (var entry : given.ledger().of(List.of(D), Long.MAX_VALUE)) {
            history = history.append(entry.id(), entry.statement());
        }
        return history;
    }

    private UUID last() {
        return given.ledger().after(given.ledger().head() - 1, 1).getFirst().id();
    }

    private static ErasePersonalData erase(UUID entry) {
        return new ErasePersonalData(D, entry, WHY);
    }

    private static ClaimRectification claimOf(@Nullable String person) {
        return new ClaimRectification(
                D, "kunnan jäsen", person == null ? null : new Personal(person, null, "v1.a.b.c"));
    }
}
