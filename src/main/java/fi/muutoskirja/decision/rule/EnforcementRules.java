package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.AfterDecisionEvent.EnforcementWithheld;
import fi.muutoskirja.decision.Withholder;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.MeetingLaw;
import java.util.List;
import java.util.Optional;

/** What can be put into effect, and what becomes final. */
final class EnforcementRules {
    private EnforcementRules() {}

    static List<Objection> againstConfirming(EventUnderRules telling) {
        return Objection.raised(impossibleIf(
                telling.state().annulled().isPresent(),
                "an-annulled-decision-does-not-become-final",
                "The decision was annulled, so it cannot have become final."));
    }

    static List<Objection> againstEnforcing(EventUnderRules telling) {
        return Objection.raised(
                onlyAnApprovalIsEnforced(telling),
                anAnnulledDecisionIsNotEnforced(telling),
                whatIsWithheldIsNotEnforced(telling));
    }

    private static Optional<Objection> onlyAnApprovalIsEnforced(EventUnderRules telling) {
        return impossibleIf(
                telling.state().approval().isEmpty(),
                "only-an-approval-is-enforced",
                "Nothing was approved, so there is nothing to put into effect.");
    }

    /** Putting it into effect before it was annulled was lawful, so only what may have come after counts. */
    private static Optional<Objection> anAnnulledDecisionIsNotEnforced(EventUnderRules telling) {
        return telling.state()
                .annulled()
                .flatMap(annulled -> telling.lawful()
                        .breachIf(
                                !annulled.isCertainlyAfter(telling.happened()),
                                "an-annulled-decision-is-not-enforced",
                                MeetingLaw.ENFORCEMENT,
                                "The decision was annulled, so it is not put into effect."));
    }

    private static Optional<Objection> whatIsWithheldIsNotEnforced(EventUnderRules telling) {
        return telling.state().since(EnforcementWithheld.class).stream()
                .filter(withheld -> !withheld.happened().isCertainlyAfter(telling.happened()))
                .findFirst()
                .flatMap(withheld -> telling.lawful()
                        .breachIf(
                                true,
                                "what-is-withheld-is-not-enforced",
                                withheld.event().by() == Withholder.BOARD
                                        ? MeetingLaw.WITHHOLDING
                                        : MeetingLaw.ENFORCEMENT,
                                "Putting the decision into effect was withheld."));
    }
}
