package fi.muutoskirja.decision;

/** The past tense of each act. */
final class DecisionSpeech {
    private DecisionSpeech() {}

    static DecisionFact said(DecisionAct act) {
        return switch (act) {
            case DecisionAct.PresentProposal a ->
                new DecisionFact.ProposalPresented(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.presenter(),
                        a.body(),
                        a.meeting(),
                        a.matter());
            case DecisionAct.ApproveInCouncil a ->
                new DecisionFact.ApprovedInCouncil(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.adopts(),
                        a.effects(),
                        a.conditions(),
                        a.proposal());
            case DecisionAct.ApproveInBoard a ->
                new DecisionFact.ApprovedInBoard(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.adopts(),
                        a.effects(),
                        a.conditions(),
                        a.proposal());
            case DecisionAct.ApproveInCommittee a ->
                new DecisionFact.ApprovedInCommittee(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.adopts(),
                        a.effects(),
                        a.conditions(),
                        a.proposal());
            case DecisionAct.ApproveInUnknownBody a ->
                new DecisionFact.ApprovedInUnknownBody(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.adopts(),
                        a.effects(),
                        a.conditions(),
                        a.proposal());
            case OutcomeAct outcome -> OutcomeSpeech.said(outcome);
            case VotingAct voting -> VotingSpeech.said(voting);
            case AfterDecisionAct later -> AfterDecisionSpeech.said(later);
        };
    }
}
