package fi.muutoskirja.decision;

/** The past tense of what is said of a decision once made. */
final class AfterDecisionSpeech {
    private AfterDecisionSpeech() {}

    static DecisionEvent said(AfterDecisionCommand act) {
        return switch (act) {
            case AfterDecisionCommand.PublishDecision a ->
                new AfterDecisionEvent.DecisionPublished(a.decision(), a.where());
            case AfterDecisionCommand.TakeOverMatter a ->
                new AfterDecisionEvent.MatterTakenOver(a.decision(), a.body());
            case AfterDecisionCommand.ClaimRectification a ->
                new AfterDecisionEvent.RectificationClaimed(a.decision(), a.claimant(), a.claimantPerson());
            case AfterDecisionCommand.DecideRectification a ->
                new AfterDecisionEvent.RectificationDecided(
                        a.decision(), a.body(), a.outcome(), a.text(), a.meeting(), a.section());
            case AfterDecisionCommand.AppealDecision a ->
                new AfterDecisionEvent.DecisionAppealed(
                        a.decision(), a.court(), a.grounds(), a.appellant(), a.appellantPerson());
            case AfterDecisionCommand.RuleOnAppeal a ->
                new AfterDecisionEvent.AppealRuledOn(a.decision(), a.court(), a.outcome(), a.diary(), a.text());
            case AfterDecisionCommand.ConfirmLegalForce a -> new AfterDecisionEvent.LegalForceConfirmed(a.decision());
            case AfterDecisionCommand.EnforceDecision a ->
                new AfterDecisionEvent.DecisionEnforced(a.decision(), a.text());
            case AfterDecisionCommand.WithholdEnforcement a ->
                new AfterDecisionEvent.EnforcementWithheld(a.decision(), a.by(), a.reason());
            case AfterDecisionCommand.WaitForDecision a ->
                new AfterDecisionEvent.DecisionAwaited(a.decision(), a.waiting());
        };
    }
}
