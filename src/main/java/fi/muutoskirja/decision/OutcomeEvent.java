package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a handling ended, in approval or otherwise. */
public sealed interface OutcomeEvent extends MatterEvent
        permits ApprovalEvent,
                OutcomeEvent.ProposedToCouncil,
                OutcomeEvent.ProposalRejected,
                OutcomeEvent.MatterTabled,
                OutcomeEvent.MatterReturned {
    /** The outcome or its reason in the words of the source; null when the title says it. */
    @Nullable
    String text();

    /** The section (§) of the minutes as the source writes it; null when not known. */
    @Nullable
    String section();

    /** {@link OutcomeCommand.ApproveInGeneralMeeting}, done. */
    @PublicName("decision.approved-in-general-meeting")
    record ApprovedInGeneralMeeting(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") String company,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Nullable Integer votesFor,
            @Nullable Integer votesCast,
            @Nullable Integer sharesFor,
            @Nullable Integer sharesRepresented)
            implements ApprovalEvent {
        @Override
        public String body() {
            return company;
        }

        @Override
        public @Nullable String proposal() {
            return null;
        }
    }

    /** {@link OutcomeCommand.DecideAsOfficial}, done. */
    @PublicName("decision.decided-as-official")
    record DecidedAsOfficial(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Person @Nullable String official,
            @Ref("post") @Nullable String post,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions)
            implements ApprovalEvent {
        @Override
        public @Nullable String body() {
            return null;
        }

        @Override
        public @Nullable String meeting() {
            return null;
        }

        @Override
        public @Nullable String proposal() {
            return null;
        }
    }

    /** {@link OutcomeCommand.ProposeToCouncil}, done. */
    @PublicName("decision.proposed-to-council")
    record ProposedToCouncil(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref("proposal") @Nullable String proposal)
            implements OutcomeEvent {}

    /** {@link OutcomeCommand.RejectProposal}, done. */
    @PublicName("decision.proposal-rejected")
    record ProposalRejected(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter)
            implements OutcomeEvent {}

    /** {@link OutcomeCommand.TableMatter}, done. */
    @PublicName("decision.matter-tabled")
    record MatterTabled(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String reason,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref("proposal") @Nullable String proposal)
            implements OutcomeEvent {
        @Override
        public @Nullable String text() {
            return reason;
        }
    }

    /** {@link OutcomeCommand.ReturnForPreparation}, done. */
    @PublicName("decision.matter-returned")
    record MatterReturned(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String reason,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref("proposal") @Nullable String proposal)
            implements OutcomeEvent {
        @Override
        public @Nullable String text() {
            return reason;
        }
    }
}
