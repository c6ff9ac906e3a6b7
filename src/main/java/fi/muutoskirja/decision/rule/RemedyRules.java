package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.AfterDecisionEvent.AppealRuledOn;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInUnknownBody;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.OutcomeEvent.MatterReturned;
import fi.muutoskirja.decision.OutcomeEvent.MatterTabled;
import fi.muutoskirja.decision.OutcomeEvent.ProposalRejected;
import fi.muutoskirja.decision.OutcomeEvent.ProposedToCouncil;
import fi.muutoskirja.decision.RectificationOutcome;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.MeetingLaw;
import java.util.List;
import java.util.Optional;

/** Which way leads from a decision to a change of it: rectification first, unless the council decided; appeal then. */
final class RemedyRules {
    private RemedyRules() {}

    static List<Objection> againstClaiming(EventUnderRules telling) {
        return Objection.raised(preparationIsNotAppealed(telling), aCouncilDecisionIsNotRectified(telling));
    }

    static List<Objection> againstRectifying(EventUnderRules telling, RectificationDecided fact) {
        return Objection.raised(
                impossibleIf(
                        telling.state().claims().isEmpty(),
                        "a-rectification-is-decided-upon-a-claim",
                        "No claim for rectification is recorded in " + fact.decision() + "."),
                HandlingRules.aBodyDecidesForItsOwnMunicipality(
                        fact.body(), outcome(telling).organisation()),
                aDecisionIsAnnulledOnce(telling, fact.outcome() == RectificationOutcome.OVERTURNED));
    }

    static List<Objection> againstAppealing(EventUnderRules telling, DecisionAppealed fact) {
        return Objection.raised(
                preparationIsNotAppealed(telling),
                anAppealFollowsRectificationUnlessTheCouncilDecided(telling),
                aFurtherAppealFollowsARuling(telling, fact));
    }

    static List<Objection> againstRuling(EventUnderRules telling, AppealRuledOn fact) {
        return Objection.raised(
                impossibleIf(
                        telling.state().appeals().isEmpty(),
                        "a-ruling-is-on-an-appeal",
                        "No appeal is recorded in " + fact.decision() + "."),
                aDecisionIsAnnulledOnce(telling, fact.outcome() == Ruling.ANNULLED),
                whatIsRestoredWasAnnulled(telling, fact));
    }

    private static Optional<Objection> preparationIsNotAppealed(EventUnderRules telling) {
        var preparation = switch (outcome(telling)) {
            case ProposedToCouncil it -> true;
            case MatterTabled it -> true;
            case MatterReturned it -> true;
            case ProposalRejected it -> false;
            case ApprovalEvent it -> false;
        };
        return telling.lawful()
                .breachIf(
                        preparation,
                        "preparation-is-not-appealed",
                        MeetingLaw.PREPARATION,
                        "It only prepares a decision, and so neither rectification nor appeal is open.");
    }

    private static Optional<Objection> aCouncilDecisionIsNotRectified(EventUnderRules telling) {
        return telling.lawful()
                .breachIf(
                        outcome(telling) instanceof ApprovedInCouncil,
                        "a-council-decision-is-not-rectified",
                        MeetingLaw.RECTIFICATION,
                        "A decision of the council is appealed to the administrative court; no rectification is claimed.");
    }

    private static Optional<Objection> anAppealFollowsRectificationUnlessTheCouncilDecided(EventUnderRules telling) {
        var byCouncil = switch (outcome(telling)) {
            case ApprovedInCouncil it -> true;
            case ApprovedInUnknownBody it -> true;
            case ProposalRejected it -> true;
            case ProposedToCouncil it -> true;
            case MatterTabled it -> true;
            case MatterReturned it -> true;
            case ApprovalEvent it -> false;
        };
        return telling.lawful()
                .breachIf(
                        !byCouncil && telling.state().rectifications().isEmpty(),
                        "an-appeal-follows-rectification-unless-the-council-decided",
                        MeetingLaw.APPEAL,
                        "The decision is not the council's, so an appeal is open only from what was decided upon a claim"
                                + " for rectification.");
    }

    private static Optional<Objection> aFurtherAppealFollowsARuling(EventUnderRules telling, DecisionAppealed fact) {
        return telling.lawful()
                .breachIf(
                        fact.court() == Court.SUPREME_ADMINISTRATIVE_COURT
                                && telling.state().rulings().isEmpty(),
                        "a-further-appeal-follows-a-ruling",
                        MeetingLaw.FURTHER_APPEAL,
                        "An appeal to the Supreme Administrative Court is from a ruling of an administrative court, and"
                                + " none is recorded.");
    }

    private static Optional<Objection> aDecisionIsAnnulledOnce(EventUnderRules telling, boolean annulling) {
        return impossibleIf(
                annulling && telling.state().annulled().isPresent(),
                "a-decision-is-annulled-once",
                "outcome: the decision has been annulled already.");
    }

    private static Optional<Objection> whatIsRestoredWasAnnulled(EventUnderRules telling, AppealRuledOn fact) {
        return impossibleIf(
                fact.outcome() == Ruling.RESTORED && telling.state().annulled().isEmpty(),
                "what-is-restored-was-annulled",
                "outcome: the decision has not been annulled, so it cannot be restored.");
    }

    private static HandlingEnded outcome(EventUnderRules telling) {
        return Optional.ofNullable(telling.state().outcome()).map(Stated::event).orElseThrow();
    }
}
