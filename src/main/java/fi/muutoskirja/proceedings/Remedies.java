package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.DecisionEvent.ApprovedInBoard;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCommittee;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInUnknownBody;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.OutcomeEvent.ApprovedInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.decision.OutcomeEvent.MatterReturned;
import fi.muutoskirja.decision.OutcomeEvent.MatterTabled;
import fi.muutoskirja.decision.OutcomeEvent.ProposalRejected;
import fi.muutoskirja.decision.OutcomeEvent.ProposedToCouncil;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.RuleSet;
import fi.muutoskirja.organisation.UnitKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which way is open against which decision. */
final class Remedies {
    private Remedies() {}

    /** @param kinds what kind of unit a body is */
    static Remedy against(@Nullable Stated<HandlingEnded> outcome, UnitKinds kinds) {
        if (outcome == null) {
            return Remedy.OUTCOME_UNKNOWN;
        }
        var byOutcome = byOutcome(outcome.event(), kinds);
        if (byOutcome == Remedy.OUTSIDE_THE_ACT) {
            return byOutcome;
        }
        var acts = RuleSet.governing(outcome.happened());
        if (acts.size() > 1) {
            return Remedy.ACT_UNCERTAIN;
        }
        return acts.stream().allMatch(RuleSet::textRead) ? byOutcome : Remedy.ACT_NOT_READ;
    }

    private static Remedy byOutcome(HandlingEnded outcome, UnitKinds kinds) {
        return switch (outcome) {
            case ApprovedInCouncil council -> Remedy.APPEAL;
            case ApprovedInBoard board -> Remedy.RECTIFICATION_FIRST;
            case ApprovedInCommittee committee -> Remedy.RECTIFICATION_FIRST;
            case DecidedAsOfficial official -> Remedy.RECTIFICATION_FIRST;
            case ApprovedInGeneralMeeting company -> Remedy.OUTSIDE_THE_ACT;
            case ProposedToCouncil preparation -> Remedy.NONE_FOR_PREPARATION;
            case MatterTabled preparation -> Remedy.NONE_FOR_PREPARATION;
            case MatterReturned preparation -> Remedy.NONE_FOR_PREPARATION;
            case ProposalRejected rejected -> byBody(rejected.body(), kinds);
            case ApprovedInUnknownBody unknown -> byBody(unknown.body(), kinds);
        };
    }

    private static Remedy byBody(@Nullable String body, UnitKinds kinds) {
        return Optional.ofNullable(body)
                .flatMap(kinds::kindOf)
                .map(Remedies::byKind)
                .orElse(Remedy.BODY_UNKNOWN);
    }

    private static Remedy byKind(UnitKind kind) {
        return switch (kind) {
            case COUNCIL -> Remedy.APPEAL;
            case BOARD, COMMITTEE, PURCHASER_COMMITTEE, MANAGEMENT_BOARD, SECTION, COMMISSION ->
                Remedy.RECTIFICATION_FIRST;
            case COMPANY -> Remedy.OUTSIDE_THE_ACT;
            case WORKING_GROUP,
                    MANAGEMENT_TEAM,
                    CORPORATE_ADMINISTRATION,
                    DIVISION,
                    SERVICE_AREA,
                    RESULT_AREA,
                    UNIT,
                    PURCHASER_UNIT,
                    PRODUCTION_UNIT,
                    SERVICE,
                    FUNCTION,
                    ENTERPRISE,
                    GROUP -> Remedy.BODY_UNKNOWN;
        };
    }
}
