package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;
import static fi.muutoskirja.kernel.Objection.noteworthy;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.Span;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;

/** A parent for as long as a child stands under it. */
final class ParentRules {
    private static final String EXISTS = "a-parent-exists-whenever-its-child-does";

    private ParentRules() {}

    static List<Objection> aParentExistsWheneverItsChildDoes(Proposed proposed) {
        return proposed.newly(
                proposed.idsWhere(change -> change instanceof Change.Began || change instanceof Change.Moved),
                ParentRules::missingParents);
    }

    static List<Objection> aUnitWithChildrenThatOutliveItIsNotEnded(Proposed proposed) {
        return proposed.newly(proposed.idsWhere(Change::ends), ParentRules::childrenLeftBehind);
    }

    private static List<Objection> missingParents(OrganisationState state, String unit) {
        var objections = new ArrayList<Objection>();
        state.unit(unit).ifPresent(child -> {
            for (var place : child.places()) {
                var id = place.value().parent();
                if (id == null) {
                    continue;
                }
                var life = state.unit(id).map(UnitLine::life).orElse(new Span(Moment.NEVER, Moment.NEVER));
                var stay = place.span().during(child.life());
                if (stay.certainlyLeaves(life)) {
                    objections.add(
                            impossible(EXISTS, id + " does not exist for all the time that " + unit + " is under it."));
                } else if (stay.isPossible() && !stay.certainlyWithin(life)) {
                    objections.add(noteworthy(
                            EXISTS,
                            "It is not certain that " + id + " exists for all the time that " + unit
                                    + " is under it."));
                }
            }
        });
        return objections;
    }

    private static List<Objection> childrenLeftBehind(OrganisationState state, String unit) {
        var line = state.unit(unit);
        if (line.isEmpty() || line.get().end().isEmpty()) {
            return List.of();
        }
        var outliving = new ArrayList<String>();
        var objections = new ArrayList<Objection>();
        for (var child : state.everUnder(unit)) {
            for (var place : child.places()) {
                var stay = place.span().during(child.life());
                if (!unit.equals(place.value().parent())) {
                    continue;
                }
                if (stay.certainlyLeaves(line.get().life())) {
                    outliving.add(child.id());
                } else if (stay.isPossible() && !stay.certainlyWithin(line.get().life())) {
                    objections.add(noteworthy(
                            EXISTS,
                            "It is not certain that " + unit + " exists for all the time that " + child.id()
                                    + " is under it."));
                }
            }
        }
        if (!outliving.isEmpty()) {
            objections.add(impossible(
                    "a-unit-with-children-that-outlive-it-is-not-ended",
                    unit + " would end before its children: " + String.join(", ", outliving)
                            + ". End or move them first."));
        }
        return objections;
    }
}
