package fi.muutoskirja.organisation.rule;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.organisation.line.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** A fact about to be recorded, with what is known before it and what would be known after it. */
record Proposed(
        OrganisationState before,
        OrganisationState after,
        OrganisationEvent fact,
        Provenance provenance,
        List<LineChange> touches) {

    /** A rule: what it has against the proposed fact. */
    interface Rule {
        List<Objection> against(Proposed proposed);
    }

    /** The ids that are touched by a change of the given kind, each with the change. */
    <C extends Change> Map<String, C> touched(Class<C> kind) {
        var touched = new LinkedHashMap<String, C>();
        for (var touch : touches) {
            if (kind.isInstance(touch.change())) {
                touched.put(touch.id(), kind.cast(touch.change()));
            }
        }
        return touched;
    }

    /** Where the fact puts each unit that it begins or moves. */
    Map<String, Place> places() {
        var places = new LinkedHashMap<String, Place>();
        touched(Change.Began.class).forEach((unit, began) -> places.put(unit, began.place()));
        touched(Change.Moved.class).forEach((unit, moved) -> places.put(unit, moved.place()));
        return places;
    }

    List<String> idsWhere(Predicate<Change> test) {
        return touches.stream()
                .filter(touch -> test.test(touch.change()))
                .map(LineChange::id)
                .distinct()
                .toList();
    }

    /** What a check finds in the lines of the given ids after the fact and did not find before it. */
    List<Objection> newly(List<String> ids, BiFunction<OrganisationState, String, List<Objection>> check) {
        var found = new ArrayList<Objection>();
        for (var id : ids) {
            found.addAll(check.apply(after, id));
        }
        if (found.isEmpty()) {
            return found;
        }
        ids.forEach(id -> found.removeAll(check.apply(before, id)));
        return found.stream().distinct().toList();
    }
}
