package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.DecisionState;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.OutcomeEvent.ApprovedInGeneralMeeting;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.law.CompaniesAct;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an approval can bring about, and on what it can depend. */
final class EffectRules {
    private static final String LIQUIDATION = "place-company-in-liquidation";

    private EffectRules() {}

    static List<Objection> against(EventUnderRules telling, ApprovalEvent fact) {
        return Objection.raised(
                anEffectIsOnTheOwnMunicipality(fact),
                conditionsAreNotCircular(telling, fact),
                liquidationIsDecidedByTheGeneralMeeting(telling, fact),
                liquidationNeedsTwoThirdsOfVotesAndShares(telling, fact));
    }

    private static Optional<Objection> anEffectIsOnTheOwnMunicipality(ApprovalEvent fact) {
        var stray = fact.effects().stream()
                .map(effect -> effect.change().subject())
                .filter(subject -> !subject.equals(fact.organisation()))
                .toList();
        return impossibleIf(
                !stray.isEmpty(),
                "an-effect-is-on-the-own-municipality",
                "effects: a decision of " + fact.organisation() + " cannot change " + String.join(", ", stray) + ".");
    }

    private static Optional<Objection> conditionsAreNotCircular(EventUnderRules telling, ApprovalEvent fact) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        fact.conditions().forEach(condition -> open.add(condition.decision()));
        while (!open.isEmpty()) {
            var decision = open.remove();
            if (seen.add(decision)) {
                telling
                        .neighbours()
                        .stateOf(decision, DecisionState.class)
                        .map(DecisionState::conditions)
                        .orElse(List.of())
                        .stream()
                        .map(Condition::decision)
                        .forEach(open::add);
            }
        }
        return impossibleIf(
                seen.contains(fact.decision()),
                "conditions-are-not-circular",
                "conditions: " + fact.decision() + " cannot wait, through others or at once, for itself.");
    }

    private static Optional<Objection> liquidationIsDecidedByTheGeneralMeeting(
            EventUnderRules telling, ApprovalEvent fact) {
        return ofTheCompaniesAct(
                telling,
                liquidates(fact) && !(fact instanceof ApprovedInGeneralMeeting),
                "a-liquidation-is-decided-by-the-general-meeting",
                "A company is placed in liquidation by its general meeting; the municipality gives an ownership"
                        + " instruction.");
    }

    private static Optional<Objection> liquidationNeedsTwoThirdsOfVotesAndShares(
            EventUnderRules telling, ApprovalEvent fact) {
        return fact instanceof ApprovedInGeneralMeeting meeting
                ? ofTheCompaniesAct(
                        telling,
                        liquidates(fact)
                                && (isLess(meeting.votesFor(), meeting.votesCast())
                                        || isLess(meeting.sharesFor(), meeting.sharesRepresented())),
                        "a-liquidation-needs-two-thirds-of-votes-and-shares",
                        "Two thirds of the votes cast and of the shares represented are needed to place a company in"
                                + " liquidation.")
                : Optional.empty();
    }

    private static boolean isLess(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part * 3L < whole * 2L;
    }

    private static boolean liquidates(ApprovalEvent fact) {
        return fact.effects().stream()
                .map(Effect::change)
                .map(change -> change.getClass().getAnnotation(PublicName.class))
                .anyMatch(name -> name != null && name.value().equals(LIQUIDATION));
    }

    private static Optional<Objection> ofTheCompaniesAct(
            EventUnderRules telling, boolean breached, String rule, String message) {
        return telling.lawful()
                .breachIf(
                        breached,
                        rule,
                        CompaniesAct.LIQUIDATION_IS_DECIDED.citation(),
                        CompaniesAct.governed(telling.happened()),
                        message);
    }
}
