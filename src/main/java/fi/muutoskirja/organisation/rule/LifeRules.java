package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationEvent.PostCreated;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.Span;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;

/** The bounds of a life. */
final class LifeRules {
    private static final String OUTSIDE = "nothing-happens-to-a-unit-or-post-outside-its-life";

    private LifeRules() {}

    static List<Objection> nothingEndsTwice(Proposed proposed) {
        var objections = new ArrayList<Objection>();
        for (var id : proposed.idsWhere(Change::ends)) {
            steps(proposed.before(), id).stream()
                    .filter(step -> step.change().ends())
                    .findFirst()
                    .ifPresent(end -> objections.add(impossible(
                            "nothing-ends-twice", id + " has ended already, by entry " + end.entry() + ".")));
        }
        return objections;
    }

    static List<Objection> nothingHappensToAUnitOrPostOutsideItsLife(Proposed proposed) {
        var objections =
                new ArrayList<>(proposed.newly(proposed.idsWhere(change -> true), LifeRules::stepsOutsideLife));
        if (proposed.fact() instanceof PostCreated post && post.unit() != null) {
            var moment = Moment.of(proposed.provenance().happened());
            proposed.before().unit(post.unit()).ifPresent(unit -> {
                if (isOutside(moment, unit.life())) {
                    objections.add(
                            impossible(OUTSIDE, post.post() + " would begin outside the life of " + unit.id() + "."));
                }
            });
        }
        return objections;
    }

    private static List<Objection> stepsOutsideLife(OrganisationState state, String id) {
        var life = state.unit(id)
                .map(UnitLine::life)
                .or(() -> state.post(id).map(PostLine::life))
                .orElse(Span.EVER);
        return steps(state, id).stream()
                .filter(step -> isOutside(step.moment(), life))
                .map(step -> impossible(
                        OUTSIDE,
                        step.event() + " of " + id + " on "
                                + Moment.word(step.moment().latest())
                                + " at the latest is outside its life, "
                                + Moment.word(life.begin().earliest()) + " to "
                                + Moment.word(life.end().latest()) + "."))
                .toList();
    }

    private static boolean isOutside(Moment moment, Span life) {
        return moment.latest() < life.begin().earliest()
                || moment.earliest() > life.end().latest();
    }

    private static List<Step> steps(OrganisationState state, String id) {
        return state.unit(id)
                .map(UnitLine::steps)
                .or(() -> state.post(id).map(PostLine::steps))
                .orElse(List.of());
    }
}
