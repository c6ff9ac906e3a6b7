package fi.muutoskirja.decision;

import fi.muutoskirja.decision.DecisionState.Ended;
import fi.muutoskirja.decision.DecisionState.NotBegun;
import fi.muutoskirja.decision.DecisionState.Proposed;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cannot be said of one handling of one matter. */
final class DecisionRules {
    private DecisionRules() {}

    static List<Objection> against(
            DecisionState state, DecisionFact fact, HistoricalDate happened, Neighbours neighbours) {
        return switch (fact) {
            case DecisionFact.ProposalPresented f -> {
                var objections = new ArrayList<>(againstMatter(state, f));
                aProposalIsPresentedOnce(state, f).ifPresent(objections::add);
                yield objections;
            }
            case OutcomeFact f -> {
                var objections = new ArrayList<>(againstMatter(state, f));
                objections.addAll(Objection.raised(
                        aMatterIsApprovedOnce(state, f),
                        GatheringsThatDecideNothing.anEveningSessionDecidesNothing(f, happened, neighbours)));
                yield objections;
            }
            case VotingFact f -> List.of();
            case AfterDecisionFact f -> List.of();
        };
    }

    private static List<Objection> againstMatter(DecisionState state, MatterFact fact) {
        return Objection.raised(aBodyDecidesForItsOwnMunicipality(fact), aHandlingStaysInItsMunicipality(state, fact));
    }

    private static Optional<Objection> aProposalIsPresentedOnce(
            DecisionState state, DecisionFact.ProposalPresented fact) {
        return Objection.impossibleIf(
                state.hasProposal(),
                "a-proposal-is-presented-once",
                "A proposal is recorded in " + fact.decision() + " already; correct it, or record a counter-proposal.");
    }

    private static Optional<Objection> aMatterIsApprovedOnce(DecisionState state, OutcomeFact outcome) {
        return Objection.impossibleIf(
                state instanceof Ended,
                "a-matter-is-approved-once",
                outcome.decision() + " has ended already; a later handling is a decision of its own.");
    }

    private static Optional<Objection> aBodyDecidesForItsOwnMunicipality(MatterFact fact) {
        var body = fact.body();
        var units = "unit-" + slug(fact.organisation()) + "-";
        return Objection.impossibleIf(
                body != null && !body.startsWith(units),
                "a-body-decides-for-its-own-municipality",
                "body: " + body + " is not a unit of " + fact.organisation() + ", whose units begin with " + units
                        + ".");
    }

    private static Optional<Objection> aHandlingStaysInItsMunicipality(DecisionState state, MatterFact fact) {
        var begunIn = switch (state) {
            case NotBegun nothing -> fact.organisation();
            case Proposed proposal -> proposal.organisation();
            case Ended outcome -> outcome.organisation();
        };
        return Objection.impossibleIf(
                !begunIn.equals(fact.organisation()),
                "a-handling-stays-in-its-municipality",
                fact.decision() + " was begun in " + begunIn + ", so it cannot go on in " + fact.organisation() + ".");
    }

    private static String slug(String organisation) {
        return organisation.substring(organisation.indexOf('-') + 1);
    }
}
