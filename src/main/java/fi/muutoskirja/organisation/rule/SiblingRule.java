package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;
import static fi.muutoskirja.kernel.Objection.noteworthy;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Tenure;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;

/** Units side by side have names of their own. */
final class SiblingRule {
    private static final String RULE = "siblings-never-share-a-name";

    private SiblingRule() {}

    static List<Objection> siblingsNeverShareAName(Proposed proposed) {
        return proposed.newly(
                proposed.idsWhere(change -> change instanceof Change.Began
                        || change instanceof Change.Moved
                        || change instanceof Change.Renamed),
                SiblingRule::namesakes);
    }

    private static List<Objection> namesakes(OrganisationState state, String unit) {
        var objections = new ArrayList<Objection>();
        state.unit(unit).ifPresent(line -> {
            for (var name : line.names()) {
                for (var other : state.everNamed(name.value())) {
                    if (!other.id().equals(unit)) {
                        objections.addAll(between(line, name, other));
                    }
                }
            }
        });
        return objections;
    }

    private static List<Objection> between(UnitLine unit, Tenure<String> name, UnitLine other) {
        var possible = false;
        for (var othersName : other.names()) {
            if (!OrganisationState.key(othersName.value()).equals(OrganisationState.key(name.value()))) {
                continue;
            }
            for (var place : unit.places()) {
                for (var othersPlace : other.places()) {
                    if (!place.value().isKnown() || !place.value().equals(othersPlace.value())) {
                        continue;
                    }
                    var mine = name.span().during(place.span()).during(unit.life());
                    var others = othersName.span().during(othersPlace.span()).during(other.life());
                    if (mine.certainlyMeets(others)) {
                        return List.of(impossible(
                                RULE,
                                unit.id() + " and its sibling " + other.id() + " would both be named " + name.value()
                                        + "."));
                    }
                    possible |= mine.possiblyMeets(others);
                }
            }
        }
        return possible
                ? List.of(noteworthy(
                        RULE,
                        unit.id() + " and its sibling " + other.id() + " may have been named " + name.value()
                                + " at the same time."))
                : List.of();
    }
}
