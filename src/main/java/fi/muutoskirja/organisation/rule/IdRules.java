package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationEvent.PostCreated;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.LineChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How units and posts are named, and that what is named is there. */
final class IdRules {
    private IdRules() {}

    static List<Objection> anIdBeginsWithItsOrganisation(Proposed proposed) {
        var slug = proposed.fact().organisation().substring("org-".length());
        return given(proposed)
                .filter(touch -> !touch.id().startsWith(prefix(touch) + slug + "-"))
                .map(touch -> impossible(
                        "an-id-begins-with-its-organisation",
                        touch.id() + " does not begin with " + prefix(touch) + slug + "-."))
                .toList();
    }

    static List<Objection> anIdIsGivenOnce(Proposed proposed) {
        return given(proposed)
                .filter(touch -> isKnown(proposed.before(), touch))
                .map(touch -> impossible("an-id-is-given-once", touch.id() + " is on record already."))
                .toList();
    }

    static List<Objection> whatIsTouchedIsKnown(Proposed proposed) {
        var objections = new ArrayList<Objection>();
        for (var touch : proposed.touches()) {
            if (!isBeginning(touch.change()) && !isKnown(proposed.before(), touch)) {
                objections.add(notKnown(touch.id()));
            }
        }
        if (proposed.fact() instanceof PostCreated post
                && post.unit() != null
                && proposed.before().unit(post.unit()).isEmpty()) {
            objections.add(notKnown(post.unit()));
        }
        return objections;
    }

    static List<Objection> aParentIsAUnitOfTheStructure(Proposed proposed) {
        var objections = new ArrayList<Objection>();
        proposed.places().forEach((unit, place) -> {
            var parent = place.parent();
            if (parent != null && proposed.after().unit(parent).isEmpty()) {
                objections.add(impossible(
                        "a-parent-is-a-unit-of-the-structure",
                        parent + ", the parent of " + unit + ", is not on record."));
            }
        });
        return objections;
    }

    private static Stream<LineChange> given(Proposed proposed) {
        return proposed.touches().stream().filter(touch -> isBeginning(touch.change()));
    }

    private static boolean isBeginning(Change change) {
        return change instanceof Change.Began || change instanceof Change.Created;
    }

    private static boolean isKnown(OrganisationState state, LineChange touch) {
        return switch (touch.change()) {
            case Change.OfUnit change -> state.unit(touch.id()).isPresent();
            case Change.OfPost change -> state.post(touch.id()).isPresent();
        };
    }

    private static String prefix(LineChange touch) {
        return switch (touch.change()) {
            case Change.OfUnit change -> "unit-";
            case Change.OfPost change -> "post-";
        };
    }

    private static Objection notKnown(String id) {
        return impossible("what-is-touched-is-known", id + " is not on record.");
    }
}
