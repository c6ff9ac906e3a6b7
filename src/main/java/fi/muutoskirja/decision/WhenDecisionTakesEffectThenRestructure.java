package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.FollowUp;
import fi.muutoskirja.kernel.OtherAggregates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Carries out the effects of a decision once it stands and its conditions do, and takes back those that it turns out not to have had: its own, and
 * those of the decisions that wait for it.
 */
final class WhenDecisionTakesEffectThenRestructure implements FollowUp {
    private final Catalog catalog;

    WhenDecisionTakesEffectThenRestructure(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "when-decision-takes-effect-then-restructure";
    }

    @Override
    public List<Following> from(Told told, OtherAggregates neighbours) {
        if (!told.subject().startsWith("decision-")) {
            return List.of();
        }
        var before = new AsBefore(told, neighbours);
        var followings = new ArrayList<>(waitingForConditions(told, neighbours));
        followings.addAll(changes(told.subject(), before, neighbours, IfRefused.REFUSE_THE_CAUSE));
        for (var waiting :
                new LinkedHashSet<>(InForce.state(told.subject(), neighbours).waiting())) {
            followings.addAll(changes(waiting, before, neighbours, IfRefused.NOTE_ON_THE_CAUSE));
        }
        return followings;
    }

    /** Each decision that this one depends on is told so, and finds it there when it is approved. */
    private static List<Following> waitingForConditions(Told told, OtherAggregates neighbours) {
        var decision = told.subject();
        return InForce.state(decision, neighbours).conditions().stream()
                .map(Condition::decision)
                .distinct()
                .filter(condition ->
                        !InForce.state(condition, neighbours).waiting().contains(decision))
                .map(condition -> new Following(
                        new AfterDecisionCommand.WaitForDecision(condition, decision),
                        told.statement().provenance().happened(),
                        null,
                        IfRefused.REFUSE_THE_CAUSE))
                .toList();
    }

    private List<Following> changes(
            String decision, OtherAggregates before, OtherAggregates after, IfRefused ifRefused) {
        var was = InForce.effects(decision, before);
        var is = InForce.effects(decision, after);
        if (InForce.state(decision, after).annulled().isPresent()) {
            return List.of();
        }
        return new ChangedEffects(catalog, decision, after)
                .followings(
                        was.stream().filter(effect -> !is.contains(effect)).toList(),
                        is.stream().filter(effect -> !was.contains(effect)).toList(),
                        ifRefused);
    }
}
