package fi.muutoskirja.decisions;

import static fi.muutoskirja.decisions.Town.COUNCIL;
import static fi.muutoskirja.decisions.Town.D;
import static fi.muutoskirja.decisions.Town.DNO;
import static fi.muutoskirja.decisions.Town.MEETING;
import static fi.muutoskirja.decisions.Town.ORGANISATION;
import static fi.muutoskirja.decisions.Town.council;
import static fi.muutoskirja.decisions.Town.proposal;
import static fi.muutoskirja.decisions.Town.proposedToCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionAct.PresentProposal;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.VotingAct.MakeCounterProposal;
import fi.muutoskirja.decision.VotingAct.SecondProposal;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.meeting.MeetingAct.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingAct.OpenMeeting;
import fi.muutoskirja.meeting.MeetingAct.RecordRecusal;
import fi.muutoskirja.organisation.OrganisationAct.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationAct.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformAct.StartReform;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LedgerDecisionsTest {
    private static final EstablishUnit FOUNDING = new EstablishUnit(
            ORGANISATION, "unit-jamsa-elinvoima", "Elinvoima", "service-area", Placement.TOP, null, List.of());
    private static final RenameUnit RENAMING = new RenameUnit(ORGANISATION, COUNCIL, "Kaupunginvaltuusto");

    private final Town town = new Town();

    @Test
    void aMatterIsToldFromBodyToBodyInTheOrderInWhichItHappened() {
        town.on("2.12.2019", council(D)).on("18.11.2019", proposedToCouncil("decision-esitys"));
        assertThat(town.queries.matter(ORGANISATION, DNO, town.now()))
                .extracting(Handling::id)
                .containsExactly("decision-esitys", D);
        assertThat(town.queries.matter(ORGANISATION, DNO, town.now() - 1))
                .extracting(Handling::id)
                .containsExactly(D);
        assertThat(town.queries.matter("org-muu", DNO, town.now())).isEmpty();
        assertThat(town.queries.matter(ORGANISATION, "KH/124", town.now())).isEmpty();
    }

    @Test
    void aHandlingIsOfTheMatterThatItsLastCorrectionTells() {
        town.on("2.12.2019", proposal(D));
        var wrong = town.now();
        town.correctLast(
                "2.12.2019",
                new PresentProposal(D, ORGANISATION, "Organisaatio", "Esitetään.", null, null, null, "KH/9"));
        assertThat(town.queries.matter(ORGANISATION, DNO, wrong)).hasSize(1);
        assertThat(town.queries.matter(ORGANISATION, DNO, town.now())).isEmpty();
        assertThat(town.queries.matter(ORGANISATION, "KH/9", town.now())).hasSize(1);
        town.withdraw(D, town.ledger.after(wrong - 1, 1).getFirst().id());
        assertThat(town.queries.matter(ORGANISATION, "KH/9", town.now())).isEmpty();
        assertThat(town.queries.decision(D, town.now())).isEmpty();
    }

    @Test
    void theDecisionsOfAReformAreThoseInItsCourse() {
        town.ledger.say(new StartReform("reform-a", ORGANISATION, "Uudistus"));
        town.say(Saying.that(proposal(D)).on("2.12.2019").inCourseOf("reform-a"))
                .on("1.11.2019", proposal("decision-muu"));
        assertThat(town.queries.ofReform("reform-a", town.now()))
                .extracting(Handling::id)
                .containsExactly(D);
    }

    @Test
    void counterProposalsComeWithTheirSecondsAndRecusalsWithTheMeeting() {
        town.on(
                        "2.12.2019",
                        new ConveneMeeting(MEETING, ORGANISATION, "Kokous", List.of(COUNCIL), null, null, null, null))
                .on("2.12.2019", new OpenMeeting(MEETING, 27, 25, null, null))
                .on("2.12.2019", proposal(D))
                .on("2.12.2019", new MakeCounterProposal(D, "proposal-a", "Maija Malli", "Palautetaan."))
                .on("2.12.2019", new SecondProposal(D, "proposal-a", "Matti Malli"))
                .on("2.12.2019", new RecordRecusal(MEETING, D, "Kalle Kaava", null));
        var handling = town.queries.decision(D, town.now()).orElseThrow();
        assertThat(handling.counters())
                .singleElement()
                .satisfies(counter -> assertThat(counter.seconds())
                        .extracting(second -> second.fact().person())
                        .containsExactly("Matti Malli"));
        assertThat(handling.recusals())
                .extracting(recusal -> recusal.fact().person())
                .containsExactly("Kalle Kaava");
    }

    @Test
    void anEffectIsToldWithTheEntryThatCarriedItOut() {
        var effective = DateWords.read("1.1.2020");
        town.on(
                        "2.12.2019",
                        council(
                                D,
                                List.of(
                                        new Effect(effective, FOUNDING),
                                        new Effect(DateWords.read("1.8.2020"), RENAMING))))
                .carryOut(FOUNDING, "1.1.2020");
        var founded = town.last();
        var before = town.now();
        assertThat(carried(before).effects())
                .filteredOn(effect -> effect.effect().change().equals(FOUNDING))
                .allSatisfy(effect -> {
                    assertThat(effect.change()).isNotNull();
                    assertThat(effect.change().entry()).isEqualTo(founded);
                    assertThat(effect.change().withdrawn()).isFalse();
                });
        town.withdraw(ORGANISATION, founded);
        assertThat(carried(town.now()).effects().getFirst().change().withdrawn())
                .isTrue();
        assertThat(carried(before).effects().getFirst().change().withdrawn()).isFalse();
    }

    @Test
    void whatElseWasDoneOnItsAuthorityIsToldApart() {
        town.on("2.12.2019", council(D)).carryOut(RENAMING, "1.8.2020");
        assertThat(carried(town.now()).effects()).isEmpty();
        assertThat(carried(town.now()).others()).hasSize(1);
        town.correctLast("1.8.2020", RENAMING);
        assertThat(carried(town.now()).others()).isEmpty();
        assertThat(carried(town.now() - 1).others()).hasSize(1);
    }

    private Carried carried(long knownAt) {
        return town.queries.carried(D, knownAt);
    }
}
