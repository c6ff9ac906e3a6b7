package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.OutcomeEvent.MatterReturned;
import fi.muutoskirja.decision.OutcomeEvent.MatterTabled;
import fi.muutoskirja.decision.OutcomeEvent.ProposalRejected;
import fi.muutoskirja.decision.OutcomeEvent.ProposedToCouncil;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.MeetingLaw;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An outcome is what was voted for. */
final class AgreementRules {
    private static final String RULE = "the-outcome-agrees-with-the-last-vote";

    private AgreementRules() {}

    static List<Objection> against(EventUnderRules telling, HandlingEnded outcome) {
        return Objection.raised(
                theAdoptedProposalIsKnown(telling, outcome),
                theOutcomeAgreesWithTheLastVote(telling, outcome),
                anUnsecondedProposalIsNotAdopted(telling, adopted(outcome)));
    }

    private static Optional<Objection> anUnsecondedProposalIsNotAdopted(
            EventUnderRules telling, @Nullable String adopted) {
        return adopted != null && VotingRules.isUnseconded(telling, adopted)
                ? VotingRules.anUnsecondedProposalFalls(telling, List.of(adopted))
                : Optional.empty();
    }

    private static Optional<Objection> theAdoptedProposalIsKnown(EventUnderRules telling, HandlingEnded outcome) {
        var adopted = adopted(outcome);
        return impossibleIf(
                adopted != null && telling.state().proposal(adopted).isEmpty(),
                "an-adopted-proposal-is-known",
                "proposal: no counter-proposal " + adopted + " is recorded.");
    }

    private static Optional<Objection> theOutcomeAgreesWithTheLastVote(EventUnderRules telling, HandlingEnded outcome) {
        var votes = telling.state().votes();
        return votes.isEmpty()
                ? Optional.empty()
                : Winner.of(votes.getLast().event())
                        .flatMap(winner -> telling.lawful()
                                .breachIf(
                                        !agrees(outcome, winner),
                                        RULE,
                                        MeetingLaw.VOTING,
                                        "The vote " + votes.getLast().event().vote() + " was won by " + named(winner)
                                                + ", and the outcome is another."));
    }

    /** The votes of a handling may be back-filled in any order, so that one that disagrees is only worth noting. */
    static Optional<Objection> aLaterVoteAgreesWithTheOutcome(EventUnderRules telling, VoteTaken vote) {
        var outcome = telling.state().outcome();
        return outcome == null
                ? Optional.empty()
                : Winner.of(vote)
                        .filter(winner -> !agrees(outcome.event(), winner))
                        .map(winner -> OutcomeRules.notChecked(
                                RULE,
                                MeetingLaw.VOTING.citation(),
                                "The vote " + vote.vote() + " was won by " + named(winner)
                                        + ", and the outcome is another. Not checked: a later vote may follow."));
    }

    private static boolean agrees(HandlingEnded outcome, Winner winner) {
        return switch (outcome) {
            case ApprovalEvent approval -> isWon(winner, approval.proposal());
            case ProposedToCouncil proposed -> isWon(winner, proposed.proposal());
            case ProposalRejected rejected -> winner.rejection();
            case MatterTabled tabled -> tabled.proposal() == null || isWon(winner, tabled.proposal());
            case MatterReturned returned -> returned.proposal() == null || isWon(winner, returned.proposal());
        };
    }

    private static boolean isWon(Winner winner, @Nullable String proposal) {
        return !winner.rejection() && Optional.ofNullable(winner.proposal()).equals(Optional.ofNullable(proposal));
    }

    /** The counter-proposal that an outcome adopts; null when it adopts none. */
    static @Nullable String adopted(HandlingEnded outcome) {
        return switch (outcome) {
            case ApprovalEvent approval -> approval.proposal();
            case ProposedToCouncil proposed -> proposed.proposal();
            case ProposalRejected rejected -> null;
            case MatterTabled tabled -> tabled.proposal();
            case MatterReturned returned -> returned.proposal();
        };
    }

    private static String named(Winner winner) {
        if (winner.rejection()) {
            return "rejection";
        }
        return winner.proposal() == null ? "the presenter's proposal" : winner.proposal();
    }
}
