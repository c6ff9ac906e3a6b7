package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.AfterDecisionFact.MatterTakenOver;
import fi.muutoskirja.decision.DecisionFact.ApprovedInCouncil;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.MeetingLaw;
import java.util.List;
import java.util.Optional;

/** When a higher body may take a matter over. */
final class TakingOverRules {
    private TakingOverRules() {}

    static List<Objection> against(Telling telling, MatterTakenOver fact) {
        var outcome =
                Optional.ofNullable(telling.state().outcome()).map(Stated::fact).orElseThrow();
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

    private static Optional<Objection> aMatterIsTakenOverWithinTheTimeForRectification(Telling telling) {
        return Optional.empty();
    }
}
