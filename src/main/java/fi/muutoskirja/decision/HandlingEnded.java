package fi.muutoskirja.decision;

import org.jspecify.annotations.Nullable;

/** How a handling ended, in approval or otherwise. */
public sealed interface HandlingEnded extends MatterEvent
        permits ApprovalEvent,
                OutcomeEvent.ProposedToCouncil,
                OutcomeEvent.ProposalRejected,
                OutcomeEvent.MatterTabled,
                OutcomeEvent.MatterReturned {
    /** The outcome or its reason in the words of the source; null when the title says it. */
    @Override
    default @Nullable String text() {
        return switch (this) {
            case OutcomeEvent.MatterTabled it -> it.reason();
            case OutcomeEvent.MatterReturned it -> it.reason();
            default -> null;
        };
    }

    /** The section (§) of the minutes as the source writes it; null when not known. */
    @Nullable
    String section();
}
