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
                        a.adopts());
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
                        a.adopts());
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
                        a.adopts());
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
                        a.adopts());
        };
    }
}
