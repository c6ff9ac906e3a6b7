package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.AfterDecisionEvent.DecisionPublished;
import fi.muutoskirja.decision.AfterDecisionEvent.MatterTakenOver;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.Deadline;
import fi.muutoskirja.law.MeetingLaw;
import fi.muutoskirja.law.TimeLimit;
import fi.muutoskirja.meeting.MeetingState;
import java.util.List;
import java.util.Optional;

/** When a higher body may take a matter over. */
final class TakingOverRules {
    private TakingOverRules() {}

    static List<Objection> against(EventUnderRules telling, MatterTakenOver fact) {
        var outcome = Optional.ofNullable(telling.state().outcome())
                .map(Stated::event)
                .orElseThrow();
        return Objection.raised(
                HandlingRules.aBodyDecidesForItsOwnMunicipality(fact.body(), outcome.organisation()),
                Objection.impossibleIf(
                        fact.body().equals(outcome.body()),
                        "a-body-does-not-take-a-matter-over-from-itself",
                        "body: " + fact.body() + " decided the matter itself."),
                telling.lawful()
                        .breachIf(
                                outcome instanceof ApprovedInCouncil,
                                "nothing-is-taken-over-from-the-council",
                                MeetingLaw.TAKING_OVER,
                                "No body is above the council."),
                aMatterIsTakenOverWithinTheTimeForRectification(telling));
    }

    private static Optional<Objection> aMatterIsTakenOverWithinTheTimeForRectification(EventUnderRules telling) {
        return published(telling)
                .map(published ->
                        Deadline.of(TimeLimit.DEEMED_NOTICE, published).last())
                .map(notice -> Deadline.of(TimeLimit.RECTIFICATION, notice).last())
                .flatMap(last -> telling.lawful()
                        .breachIf(
                                telling.happened().isCertainlyAfter(last),
                                "a-matter-is-taken-over-within-the-time-for-rectification",
                                MeetingLaw.TAKING_OVER,
                                "The time for claiming rectification was over, counted from the day of publication."));
    }

    /** The time runs from the publication of the decision or of the minutes it is in; empty when neither is recorded. */
    private static Optional<HistoricalDate> published(EventUnderRules telling) {
        return telling.state().since(DecisionPublished.class).stream()
                .map(Stated::happened)
                .findFirst()
                .or(() -> telling.meeting().map(MeetingState::published));
    }
}
