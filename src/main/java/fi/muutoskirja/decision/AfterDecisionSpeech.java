package fi.muutoskirja.decision;

/** The past tense of what is said of a decision once made. */
final class AfterDecisionSpeech {
    private AfterDecisionSpeech() {}

    static DecisionFact said(AfterDecisionAct act) {
        return switch (act) {
            case AfterDecisionAct.PublishDecision a -> new AfterDecisionFact.DecisionPublished(a.decision(), a.where());
            case AfterDecisionAct.TakeOverMatter a -> new AfterDecisionFact.MatterTakenOver(a.decision(), a.body());
            case AfterDecisionAct.ClaimRectification a ->
                new AfterDecisionFact.RectificationClaimed(a.decision(), a.claimant(), a.claimantPerson());
            case AfterDecisionAct.DecideRectification a ->
                new AfterDecisionFact.RectificationDecided(
                        a.decision(), a.body(), a.outcome(), a.text(), a.meeting(), a.section());
            case AfterDecisionAct.AppealDecision a ->
                new AfterDecisionFact.DecisionAppealed(
                        a.decision(), a.court(), a.grounds(), a.appellant(), a.appellantPerson());
            case AfterDecisionAct.RuleOnAppeal a ->
                new AfterDecisionFact.AppealRuledOn(a.decision(), a.court(), a.outcome(), a.diary(), a.text());
            case AfterDecisionAct.ConfirmLegalForce a -> new AfterDecisionFact.LegalForceConfirmed(a.decision());
            case AfterDecisionAct.EnforceDecision a -> new AfterDecisionFact.DecisionEnforced(a.decision(), a.text());
            case AfterDecisionAct.WithholdEnforcement a ->
                new AfterDecisionFact.EnforcementWithheld(a.decision(), a.by(), a.reason());
            case AfterDecisionAct.WaitForDecision a -> new AfterDecisionFact.DecisionAwaited(a.decision(), a.waiting());
        };
    }
}
