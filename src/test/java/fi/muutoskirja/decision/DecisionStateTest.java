package fi.muutoskirja.decision;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.M;
import static fi.muutoskirja.decision.Handlings.P;
import static fi.muutoskirja.decision.Handlings.counterProposal;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.decision.Handlings.proposal;
import static fi.muutoskirja.decision.Handlings.toCouncil;
import static fi.muutoskirja.testing.Given.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.DecisionState.Proposal;
import fi.muutoskirja.decision.VotingCommand.MakeCounterProposal;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DecisionStateTest {
    @Test
    void eachProposalHasThoseWhoSecondedIt() {
        var state = after(
                on(proposal()),
                on(counterProposal("A. Aalto")),
                on(new MakeCounterProposal(D, "proposal-b", "C. Ceder", "Toisin.")),
                on(new SecondProposal(D, P, "B. Berg")));

        assertThat(state.proposals())
                .containsExactly(
                        new Proposal(P, "A. Aalto", "Hylätään osittain.", List.of("B. Berg")),
                        new Proposal("proposal-b", "C. Ceder", "Toisin.", List.of()));
    }

    @Test
    void aMatterIsKnownByItsProposalUntilItEnds() {
        var state = after(on(new PresentProposal(
                D, ORGANISATION, "Asia", "Esitetään.", "kaupunginjohtaja", "unit-jamsa-hallitus", M, "12/2020")));

        assertThat(state.organisation()).contains(ORGANISATION);
        assertThat(state.title()).contains("Asia");
        assertThat(state.body()).contains("unit-jamsa-hallitus");
        assertThat(state.meeting()).contains(M);
        assertThat(state.matter()).contains("12/2020");
        assertThat(state.section()).isEmpty();
        assertThat(Objects.requireNonNull(state.presented()).event().bodies()).containsExactly("unit-jamsa-hallitus");
    }

    @Test
    void theOutcomeTellsTheSection() {
        var state = after(on(proposal()), on(toCouncil()));

        assertThat(state.section()).contains("§ 4");
        assertThat(state.title()).contains("Asia");
        assertThat(Objects.requireNonNull(state.outcome()).event().bodies()).isEmpty();
    }

    private static DecisionState after(Saying... sayings) {
        return Scenario.of(new DecisionCapability()).given(sayings).state();
    }
}
