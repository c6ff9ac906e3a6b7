package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been stated of one handling of one matter by one body; the components mean what they mean in {@link DecisionCommand}. */
public sealed interface DecisionEvent extends LedgerEvent permits MatterEvent, VotingEvent, AfterDecisionEvent {
    /** The id of the handling, {@code decision-…}. */
    String decision();

    /** {@link DecisionCommand.PresentProposal}, done. */
    @PublicName("decision.proposal-presented")
    record ProposalPresented(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            String text,
            @Person @Nullable String presenter,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String matter)
            implements MatterEvent {}

    /** {@link DecisionCommand.ApproveInCouncil}, done. */
    @PublicName("decision.approved-in-council")
    record ApprovedInCouncil(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements ApprovalEvent {}

    /** {@link DecisionCommand.ApproveInBoard}, done. */
    @PublicName("decision.approved-in-board")
    record ApprovedInBoard(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements ApprovalEvent {}

    /** {@link DecisionCommand.ApproveInCommittee}, done. */
    @PublicName("decision.approved-in-committee")
    record ApprovedInCommittee(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements ApprovalEvent {}

    /** {@link DecisionCommand.ApproveInUnknownBody}, done. */
    @PublicName("decision.approved-in-unknown-body")
    record ApprovedInUnknownBody(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements ApprovalEvent {}
}
