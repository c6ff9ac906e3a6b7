package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** How a handling came to its outcome: counter-proposals, votes and dissents. */
public sealed interface VotingCommand extends DecisionCommand {
    /**
     * Records a proposal that departs from the presenter's.
     *
     * @param proposal the id given to the counter-proposal
     * @param person the name of the member as the minutes give it
     * @param text the counter-proposal
     */
    @PublicName("make-counter-proposal")
    @RecordedAs("decision.counter-proposal-made")
    record MakeCounterProposal(
            @Ref("decision") String decision,
            @Introduces @Ref("proposal") String proposal,
            @Person String person,
            String text)
            implements VotingCommand {}

    /**
     * Records that somebody seconded a counter-proposal. One that nobody seconds falls.
     *
     * @param proposal the counter-proposal
     * @param person the name of the member as the minutes give it
     */
    @PublicName("second-proposal")
    @RecordedAs("decision.proposal-seconded")
    record SecondProposal(
            @Ref("decision") String decision,
            @Ref("proposal") String proposal,
            @Person String person) implements VotingCommand {}

    /**
     * Records a vote between two proposals. Counts are whole numbers from 0; null when the source does not give them.
     *
     * @param vote the id given to the vote
     * @param base the proposal voted for by "yes"; null when it is the presenter's
     * @param counter the counter-proposal voted for by "no"; null when it is rejection
     * @param votesFor votes for the base
     * @param votesAgainst votes for the counter-proposal
     * @param blank blank votes
     * @param absent members who were absent
     * @param named who voted how; null when the votes were only counted
     * @param threshold what the base needs to win
     * @param members how many members the body has; null when not told
     * @param chairVoted how the chair voted, which settles a tie; null when not told
     */
    @PublicName("take-vote")
    @RecordedAs("decision.vote-taken")
    record TakeVote(
            @Ref("decision") String decision,
            @Introduces @Ref("vote") String vote,
            @Ref("proposal") @Nullable String base,
            @Ref("proposal") @Nullable String counter,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer blank,
            @Nullable Integer absent,
            @Nullable NamedVotes named,
            Threshold threshold,
            @Nullable Integer members,
            @Nullable Side chairVoted)
            implements VotingCommand {}

    /**
     * Records a dissent (eriävä mielipide) from the outcome.
     *
     * @param person the name of the member, or the office of the presenter, as the minutes give it
     * @param grounds the grounds in the words of the source; null when not told
     */
    @PublicName("record-dissent")
    @RecordedAs("decision.dissent-recorded")
    record RecordDissent(
            @Ref("decision") String decision,
            @Person String person,
            @Nullable String grounds) implements VotingCommand {}
}
