package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;
import static fi.muutoskirja.kernel.Objection.noteworthy;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.Place;
import fi.muutoskirja.organisation.line.Span;
import fi.muutoskirja.organisation.line.Tenure;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** No circles in the structure at any date. */
final class AncestorRule {
    private static final String RULE = "a-unit-is-never-its-own-ancestor";

    private AncestorRule() {}

    static List<Objection> aUnitIsNeverItsOwnAncestor(Proposed proposed) {
        return proposed.newly(List.copyOf(proposed.places().keySet()), AncestorRule::circles);
    }

    private static List<Objection> circles(OrganisationState state, String unit) {
        var objections = new ArrayList<Objection>();
        state.unit(unit).ifPresent(line -> {
            for (var place : line.places()) {
                var stay = place.span().during(line.life());
                var upwards = new Climb(state, unit, new HashSet<>());
                if (upwards.certainly(place, place.span())
                        || upwards.whenever(place, place.step().moment())) {
                    objections.add(impossible(
                            RULE,
                            unit + " would be its own ancestor, under "
                                    + place.value().parent() + "."));
                } else if (upwards.possibly(place, stay)) {
                    objections.add(noteworthy(
                            RULE,
                            "It is possible that " + unit + " was its own ancestor, under "
                                    + place.value().parent() + "."));
                }
            }
        });
        return objections;
    }

    /** From a parent upwards, in search of the unit itself; the guard keeps an old circle from being walked for ever. */
    private record Climb(OrganisationState state, String unit, Set<String> climbing) {

        boolean certainly(Tenure<Place> place, Span span) {
            var when = span.during(place.span());
            return when.isCertain() && climb(place, above -> certainly(above, when));
        }

        boolean possibly(Tenure<Place> place, Span span) {
            var when = span.during(place.span());
            return when.isPossible() && climb(place, above -> possibly(above, when));
        }

        /** Whether the circle is there on whichever of the possible days the step came about. */
        boolean whenever(Tenure<Place> place, Moment moment) {
            return climb(place, above -> above.span().certainlySpans(moment) && whenever(above, moment));
        }

        private boolean climb(Tenure<Place> place, Predicate<Tenure<Place>> leadsOn) {
            var parent = place.value().parent();
            if (parent == null || unit.equals(parent)) {
                return parent != null;
            }
            if (!climbing.add(parent)) {
                return false;
            }
            try {
                for (var above : state.unit(parent).map(UnitLine::places).orElse(List.of())) {
                    if (leadsOn.test(above)) {
                        return true;
                    }
                }
                return false;
            } finally {
                climbing.remove(parent);
            }
        }
    }
}
