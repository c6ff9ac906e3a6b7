package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.ReferenceRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of a decision once it was made; the components mean what they mean in {@link AfterDecisionCommand}. */
public sealed interface AfterDecisionEvent extends DecisionEvent {
    /** {@link AfterDecisionCommand.PublishDecision}, done. */
    @PublicName("decision.decision-published")
    record DecisionPublished(
            @Ref("decision") String decision, @Nullable String where) implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.TakeOverMatter}, done. */
    @PublicName("decision.matter-taken-over")
    record MatterTakenOver(
            @Ref("decision") String decision, @Ref("unit") String body)
            implements AfterDecisionEvent, LedgerEvent.ByBodies {
        @Override
        public List<String> bodies() {
            return List.of(body);
        }
    }

    /** {@link AfterDecisionCommand.ClaimRectification}, done. */
    @PublicName("decision.rectification-claimed")
    record RectificationClaimed(
            @Ref("decision") String decision,
            @Nullable String claimant,
            @Nullable Personal claimantPerson) implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.DecideRectification}, done. */
    @PublicName("decision.rectification-decided")
    record RectificationDecided(
            @Ref("decision") String decision,
            @Ref("unit") @Nullable String body,
            RectificationOutcome outcome,
            @Nullable String text,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section)
            implements AfterDecisionEvent, LedgerEvent.ByBodies {
        @Override
        public List<String> bodies() {
            return body == null ? List.of() : List.of(body);
        }
    }

    /** {@link AfterDecisionCommand.AppealDecision}, done. */
    @PublicName("decision.decision-appealed")
    record DecisionAppealed(
            @Ref("decision") String decision,
            Court court,
            List<AppealGround> grounds,
            @Nullable String appellant,
            @Nullable Personal appellantPerson)
            implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.RuleOnAppeal}, done. */
    @PublicName("decision.appeal-ruled-on")
    record AppealRuledOn(
            @Ref("decision") String decision,
            Court court,
            Ruling outcome,
            @Nullable String diary,
            @Nullable String text)
            implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.ConfirmLegalForce}, done. */
    @PublicName("decision.legal-force-confirmed")
    record LegalForceConfirmed(@Ref("decision") String decision) implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.EnforceDecision}, done. */
    @PublicName("decision.decision-enforced")
    record DecisionEnforced(
            @Ref("decision") String decision, @Nullable String text) implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.WithholdEnforcement}, done. */
    @PublicName("decision.enforcement-withheld")
    record EnforcementWithheld(@Ref("decision") String decision, Withholder by, String reason)
            implements AfterDecisionEvent {}

    /** {@link AfterDecisionCommand.WaitForDecision}, done. */
    @PublicName("decision.decision-awaited")
    record DecisionAwaited(
            @Ref(value = "decision", role = ReferenceRole.CONDITION, by = "waiting")
            String decision,

            @Ref("decision") String waiting)
            implements AfterDecisionEvent {}
}
