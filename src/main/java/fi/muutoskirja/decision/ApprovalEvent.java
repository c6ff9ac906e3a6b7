package fi.muutoskirja.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handling that ended in approval: it can adopt something, change the organisation and depend on other decisions. */
public sealed interface ApprovalEvent extends HandlingEnded
        permits DecisionEvent.ApprovedInCouncil,
                DecisionEvent.ApprovedInBoard,
                DecisionEvent.ApprovedInCommittee,
                DecisionEvent.ApprovedInUnknownBody,
                OutcomeEvent.ApprovedInGeneralMeeting,
                OutcomeEvent.DecidedAsOfficial {
    /** Programmes and models that it adopts. */
    List<String> adopts();

    /** Changes of the organisation that it brings about, each with its day. */
    List<Effect> effects();

    /** Decisions without whose approval it does not come into force. */
    List<Condition> conditions();

    /** The counter-proposal that won; null when it was the presenter's proposal, and where there are none. */
    default @Nullable String proposal() {
        return null;
    }

    @Override
    default @Nullable String body() {
        return this instanceof OutcomeEvent.ApprovedInGeneralMeeting it ? it.company() : null;
    }

    @Override
    default @Nullable String meeting() {
        return null;
    }
}
