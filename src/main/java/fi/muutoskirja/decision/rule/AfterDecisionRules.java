package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.AfterDecisionEvent;
import fi.muutoskirja.decision.AfterDecisionEvent.AppealRuledOn;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAwaited;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionEnforced;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionPublished;
import fi.muutoskirja.decision.AfterDecisionEvent.EnforcementWithheld;
import fi.muutoskirja.decision.AfterDecisionEvent.LegalForceConfirmed;
import fi.muutoskirja.decision.AfterDecisionEvent.MatterTakenOver;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.kernel.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks against what is said of a decision once made. */
final class AfterDecisionRules {
    private AfterDecisionRules() {}

    static List<Objection> against(EventUnderRules telling, AfterDecisionEvent fact) {
        if (fact instanceof DecisionAwaited awaited) {
            return Objection.raised(
                    HandlingRules.aHandlingBeginsWithItsMatter(telling, fact), aDecisionDoesNotWaitForItself(awaited));
        }
        var objections = new ArrayList<>(
                Objection.raised(somethingWasDecided(telling, fact), whatFollowsADecisionComesAfterIt(telling)));
        if (telling.state().outcome() != null) {
            objections.addAll(
                    switch (fact) {
                        case DecisionPublished f ->
                            Objection.raised(aDecisionInAMeetingIsPublishedWithItsMinutes(telling));
                        case MatterTakenOver f -> TakingOverRules.against(telling, f);
                        case RectificationClaimed f -> RemedyRules.againstClaiming(telling);
                        case RectificationDecided f -> RemedyRules.againstRectifying(telling, f);
                        case DecisionAppealed f -> RemedyRules.againstAppealing(telling, f);
                        case AppealRuledOn f -> RemedyRules.againstRuling(telling, f);
                        case LegalForceConfirmed f -> EnforcementRules.againstConfirming(telling);
                        case DecisionEnforced f -> EnforcementRules.againstEnforcing(telling);
                        case EnforcementWithheld f -> List.of();
                        case DecisionAwaited f -> List.of();
                    });
        }
        return objections;
    }

    private static Optional<Objection> aDecisionDoesNotWaitForItself(DecisionAwaited fact) {
        return impossibleIf(
                fact.waiting().equals(fact.decision()),
                "a-decision-does-not-wait-for-itself",
                "waiting: " + fact.decision() + " cannot wait for itself.");
    }

    private static Optional<Objection> somethingWasDecided(EventUnderRules telling, AfterDecisionEvent fact) {
        return impossibleIf(
                telling.state().outcome() == null,
                "what-follows-a-decision-follows-an-outcome",
                "No outcome is recorded in " + fact.decision()
                        + ", so nothing can have come of it; record that first.");
    }

    private static Optional<Objection> whatFollowsADecisionComesAfterIt(EventUnderRules telling) {
        var outcome = telling.state().outcome();
        return impossibleIf(
                outcome != null && outcome.happened().isCertainlyAfter(telling.happened()),
                "what-follows-a-decision-comes-after-it",
                "happened: the decision was made only after that.");
    }

    private static Optional<Objection> aDecisionInAMeetingIsPublishedWithItsMinutes(EventUnderRules telling) {
        return telling.state()
                .meeting()
                .map(meeting -> Objection.noteworthy(
                        "a-decision-in-a-meeting-is-published-with-its-minutes",
                        "It was made in " + meeting + ", whose minutes are published."));
    }
}
