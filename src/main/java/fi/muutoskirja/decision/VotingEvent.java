package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** How a handling came to its outcome; the components mean what they mean in {@link VotingCommand}. */
public sealed interface VotingEvent extends DecisionEvent {
    /** {@link VotingCommand.MakeCounterProposal}, done. */
    @PublicName("decision.counter-proposal-made")
    record CounterProposalMade(
            @Ref("decision") String decision,
            @Introduces @Ref("proposal") String proposal,
            @Person String person,
            String text)
            implements VotingEvent {}

    /** {@link VotingCommand.SecondProposal}, done. */
    @PublicName("decision.proposal-seconded")
    record ProposalSeconded(
            @Ref("decision") String decision,
            @Ref("proposal") String proposal,
            @Person String person) implements VotingEvent {}

    /** {@link VotingCommand.TakeVote}, done. */
    @PublicName("decision.vote-taken")
    record VoteTaken(
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
            implements VotingEvent {}

    /** {@link VotingCommand.RecordDissent}, done. */
    @PublicName("decision.dissent-recorded")
    record DissentRecorded(
            @Ref("decision") String decision,
            @Person String person,
            @Nullable String grounds) implements VotingEvent {}
}
