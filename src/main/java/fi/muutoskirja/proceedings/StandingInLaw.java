package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision's way through the law, to be asked for any day. Pure: nothing of it is stored. */
final class StandingInLaw {
    private final Handling handling;
    private final Remedy remedy;
    private final Finality finality;
    private final PhaseTimeline way;
    private final LegalCircumstances besides;
    private final Map<String, StandingInLaw> others;
    private final Optional<TimeLimits> limits;

    /** @param others by their ids, those of the decisions on which this one depends that stand */
    StandingInLaw(Handling handling, UnitKinds kinds, Map<String, StandingInLaw> others) {
        this.handling = handling;
        this.remedy = Remedies.against(handling.outcome(), kinds);
        this.others = others;
        limits = remedy.isCounted() ? Optional.of(new TimeLimits(handling, remedy)) : Optional.empty();
        finality = new Finality(handling, remedy, limits.orElse(null));
        way = new PhaseTimeline(handling, remedy, limits.orElse(null), finality);
        besides = new LegalCircumstances(handling, remedy, finality);
    }

    LegalStatus on(LocalDate day) {
        var steps = way.on(day);
        return new LegalStatus(
                day,
                remedy,
                PhaseTimeline.furthest(steps),
                PhaseTimeline.perhaps(steps),
                steps,
                limits.map(it -> it.on(day)).orElse(List.of()),
                conditions(day),
                besides.on(day));
    }

    private List<ConditionOn> conditions(LocalDate day) {
        var outcome = handling.outcome();
        return outcome != null && outcome.event() instanceof ApprovalEvent approval
                ? approval.conditions().stream()
                        .map(condition -> condition(condition, day))
                        .toList()
                : List.of();
    }

    private ConditionOn condition(Condition condition, LocalDate day) {
        var other = others.get(condition.decision());
        return other == null
                ? new ConditionOn(condition.decision(), null, condition.words(), ConditionOn.Holds.NOT_YET)
                : new ConditionOn(
                        condition.decision(), other.handling.matter().title(), condition.words(), other.approves(day));
    }

    private ConditionOn.Holds approves(LocalDate day) {
        var outcome = handling.outcome();
        if (outcome == null) {
            return ConditionOn.Holds.NOT_YET;
        }
        var ended = outcome.happened().by(day);
        var annulled = finality.annulled(day);
        if (annulled == Reached.CERTAINLY
                || ended == Reached.CERTAINLY && !(outcome.event() instanceof ApprovalEvent)) {
            return ConditionOn.Holds.FAILED;
        }
        if (!(outcome.event() instanceof ApprovalEvent)) {
            return ConditionOn.Holds.NOT_YET;
        }
        return switch (ThreeValued.all(ended, ThreeValued.not(annulled))) {
            case NO -> ConditionOn.Holds.NOT_YET;
            case POSSIBLY -> ConditionOn.Holds.POSSIBLY;
            case CERTAINLY -> ConditionOn.Holds.CERTAINLY;
        };
    }
}
