package fi.muutoskirja.decision;

/** The past tense of each act. */
final class DecisionSpeech {
    private DecisionSpeech() {}

    static DecisionEvent said(DecisionCommand act) {
        return switch (act) {
            case DecisionCommand.PresentProposal a ->
                new DecisionEvent.ProposalPresented(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.presenter(),
                        a.body(),
                        a.meeting(),
                        a.matter());
            case DecisionCommand.ApproveInCouncil a ->
                new DecisionEvent.ApprovedInCouncil(
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
            case DecisionCommand.ApproveInBoard a ->
                new DecisionEvent.ApprovedInBoard(
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
            case DecisionCommand.ApproveInCommittee a ->
                new DecisionEvent.ApprovedInCommittee(
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
            case DecisionCommand.ApproveInUnknownBody a ->
                new DecisionEvent.ApprovedInUnknownBody(
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
            case OutcomeCommand outcome -> OutcomeSpeech.said(outcome);
            case VotingCommand voting -> VotingSpeech.said(voting);
            case AfterDecisionCommand later -> AfterDecisionSpeech.said(later);
        };
    }
}
