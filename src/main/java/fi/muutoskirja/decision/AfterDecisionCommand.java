package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.ReferenceRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be recorded of a decision once it was made. */
public sealed interface AfterDecisionCommand extends DecisionCommand {
    /**
     * Records that a decision made without a meeting, such as an official's, was published.
     *
     * @param where where, in the words of the source; null when not told
     */
    @PublicName("publish-decision")
    @RecordedAs("decision.decision-published")
    record PublishDecision(
            @Ref("decision") String decision, @Nullable String where) implements AfterDecisionCommand {}

    /**
     * Records that a higher body took the matter over for its own decision (otto-oikeus).
     *
     * @param body the higher body, a unit id
     */
    @PublicName("take-over-matter")
    @RecordedAs(value = "decision.matter-taken-over", of = LedgerEvent.ByBody.class)
    record TakeOverMatter(
            @Ref("decision") String decision, @Ref("unit") String body) implements AfterDecisionCommand {}

    /**
     * Records that a rectification was claimed (oikaisuvaatimus).
     *
     * @param claimant who claimed it in general words, never the name of a private person; null when not told
     * @param claimantPerson the private person who claimed it, sealed before it is recorded; null when not told
     */
    @PublicName("claim-rectification")
    @RecordedAs("decision.rectification-claimed")
    record ClaimRectification(
            @Ref("decision") String decision,
            @Nullable String claimant,
            @Nullable Personal claimantPerson) implements AfterDecisionCommand {}

    /**
     * Records what came of the claims for rectification.
     *
     * @param body the body that decided, a unit id; null when not known
     * @param outcome what came of them
     * @param text the decision in the words of the source; null when not told
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     */
    @PublicName("decide-rectification")
    @RecordedAs(value = "decision.rectification-decided", of = LedgerEvent.ByBody.class)
    record DecideRectification(
            @Ref("decision") String decision,
            @Ref("unit") @Nullable String body,
            RectificationOutcome outcome,
            @Nullable String text,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section)
            implements AfterDecisionCommand {}

    /**
     * Records that the decision was appealed against (kunnallisvalitus).
     *
     * @param court the court that was appealed to
     * @param grounds the grounds that the appeal gives; empty when not told
     * @param appellant who appealed in general words, never the name of a private person; null when not told
     * @param appellantPerson the private person who appealed, sealed before it is recorded; null when not told
     */
    @PublicName("appeal-decision")
    @RecordedAs("decision.decision-appealed")
    record AppealDecision(
            @Ref("decision") String decision,
            Court court,
            List<AppealGround> grounds,
            @Nullable String appellant,
            @Nullable Personal appellantPerson)
            implements AfterDecisionCommand {}

    /**
     * Records how a court ruled on the appeals.
     *
     * @param court the court
     * @param outcome how it ruled
     * @param diary the number of the ruling or of the court's diary; null when not told
     * @param text the ruling in the words of the source; null when not told
     */
    @PublicName("rule-on-appeal")
    @RecordedAs("decision.appeal-ruled-on")
    record RuleOnAppeal(
            @Ref("decision") String decision,
            Court court,
            Ruling outcome,
            @Nullable String diary,
            @Nullable String text)
            implements AfterDecisionCommand {}

    /**
     * Records that a source tells the decision to be final (lainvoimainen).
     */
    @PublicName("confirm-legal-force")
    @RecordedAs("decision.legal-force-confirmed")
    record ConfirmLegalForce(@Ref("decision") String decision) implements AfterDecisionCommand {}

    /**
     * Records that the decision was put into effect.
     *
     * @param text how, in the words of the source; null when not told
     */
    @PublicName("enforce-decision")
    @RecordedAs("decision.decision-enforced")
    record EnforceDecision(
            @Ref("decision") String decision, @Nullable String text) implements AfterDecisionCommand {}

    /**
     * Records that the decision is not put into effect: the board found it unlawful, or a court forbade it.
     *
     * @param by who withheld it
     * @param reason why, in the words of the source
     */
    @PublicName("withhold-enforcement")
    @RecordedAs("decision.enforcement-withheld")
    record WithholdEnforcement(@Ref("decision") String decision, Withholder by, String reason)
            implements AfterDecisionCommand {}

    /**
     * Records that another decision is in force only if this one approves. The ledger records it when that decision names this one as its condition.
     *
     * @param waiting the decision that waits
     */
    @PublicName("wait-for-decision")
    @RecordedAs("decision.decision-awaited")
    record WaitForDecision(
            @Ref(value = "decision", role = ReferenceRole.CONDITION, by = "waiting")
            String decision,

            @Ref("decision") String waiting)
            implements AfterDecisionCommand {}
}
