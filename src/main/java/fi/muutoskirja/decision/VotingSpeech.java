package fi.muutoskirja.decision;

/** The past tense of how a handling came to its outcome. */
final class VotingSpeech {
    private VotingSpeech() {}

    static DecisionFact said(VotingAct act) {
        return switch (act) {
            case VotingAct.MakeCounterProposal a ->
                new VotingFact.CounterProposalMade(a.decision(), a.proposal(), a.person(), a.text());
            case VotingAct.SecondProposal a -> new VotingFact.ProposalSeconded(a.decision(), a.proposal(), a.person());
            case VotingAct.TakeVote a ->
                new VotingFact.VoteTaken(
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
            case VotingAct.RecordDissent a -> new VotingFact.DissentRecorded(a.decision(), a.person(), a.grounds());
        };
    }
}
