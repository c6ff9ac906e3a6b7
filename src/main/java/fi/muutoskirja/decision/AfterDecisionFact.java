package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a decision once it was made; the components mean what they mean in {@link AfterDecisionAct}. */
public sealed interface AfterDecisionFact extends DecisionFact {
    /** {@link AfterDecisionAct.PublishDecision}, done. */
    @PublicName("decision.decision-published")
    record DecisionPublished(
            @Ref("decision") String decision, @Nullable String where) implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.TakeOverMatter}, done. */
    @PublicName("decision.matter-taken-over")
    record MatterTakenOver(
            @Ref("decision") String decision, @Ref("unit") String body) implements AfterDecisionFact, Fact.ByBodies {
        @Override
        public List<String> bodies() {
            return List.of(body);
        }
    }

    /** {@link AfterDecisionAct.ClaimRectification}, done. */
    @PublicName("decision.rectification-claimed")
    record RectificationClaimed(
            @Ref("decision") String decision,
            @Nullable String claimant,
            @Nullable Personal claimantPerson) implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.DecideRectification}, done. */
    @PublicName("decision.rectification-decided")
    record RectificationDecided(
            @Ref("decision") String decision,
            @Ref("unit") @Nullable String body,
            RectificationOutcome outcome,
            @Nullable String text,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section)
            implements AfterDecisionFact, Fact.ByBodies {
        @Override
        public List<String> bodies() {
            return body == null ? List.of() : List.of(body);
        }
    }

    /** {@link AfterDecisionAct.AppealDecision}, done. */
    @PublicName("decision.decision-appealed")
    record DecisionAppealed(
            @Ref("decision") String decision,
            Court court,
            List<AppealGround> grounds,
            @Nullable String appellant,
            @Nullable Personal appellantPerson)
            implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.RuleOnAppeal}, done. */
    @PublicName("decision.appeal-ruled-on")
    record AppealRuledOn(
            @Ref("decision") String decision,
            Court court,
            Ruling outcome,
            @Nullable String diary,
            @Nullable String text)
            implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.ConfirmLegalForce}, done. */
    @PublicName("decision.legal-force-confirmed")
    record LegalForceConfirmed(@Ref("decision") String decision) implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.EnforceDecision}, done. */
    @PublicName("decision.decision-enforced")
    record DecisionEnforced(
            @Ref("decision") String decision, @Nullable String text) implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.WithholdEnforcement}, done. */
    @PublicName("decision.enforcement-withheld")
    record EnforcementWithheld(@Ref("decision") String decision, Withholder by, String reason)
            implements AfterDecisionFact {}

    /** {@link AfterDecisionAct.WaitForDecision}, done. */
    @PublicName("decision.decision-awaited")
    record DecisionAwaited(
            @Ref("decision") String decision,
            @Ref("decision") String waiting) implements AfterDecisionFact {}
}
