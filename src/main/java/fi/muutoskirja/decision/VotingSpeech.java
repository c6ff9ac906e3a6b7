package fi.muutoskirja.decision;

/** The past tense of how a handling came to its outcome. */
final class VotingSpeech {
    private VotingSpeech() {}

    static DecisionEvent said(VotingCommand act) {
        return switch (act) {
            case VotingCommand.MakeCounterProposal a ->
                new VotingEvent.CounterProposalMade(a.decision(), a.proposal(), a.person(), a.text());
            case VotingCommand.SecondProposal a ->
                new VotingEvent.ProposalSeconded(a.decision(), a.proposal(), a.person());
            case VotingCommand.TakeVote a ->
                new VotingEvent.VoteTaken(
                        a.decision(),
                        a.vote(),
                        a.base(),
                        a.counter(),
                        a.votesFor(),
                        a.votesAgainst(),
                        a.blank(),
                        a.absent(),
                        a.named(),
                        a.threshold(),
                        a.members(),
                        a.chairVoted());
            case VotingCommand.RecordDissent a ->
                new VotingEvent.DissentRecorded(a.decision(), a.person(), a.grounds());
        };
    }
}
