package fi.muutoskirja.comparison;

import fi.muutoskirja.comparison.UnitDifference.Aspect;
import fi.muutoskirja.comparison.UnitDifference.Changed;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Place;
import fi.muutoskirja.structure.UnitAt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** In what the units differ that are on both sides. */
final class UnitChanges {
    private final Views views;
    private final List<Changed> changes = new ArrayList<>();

    private UnitChanges(Views views) {
        this.views = views;
    }

    static List<Changed> of(Views views) {
        var found = new UnitChanges(views);
        for (var was : views.from().units().values()) {
            var is = views.to().units().get(was.id());
            if (is != null && !is.equals(was)) {
                found.compare(was, is);
            }
        }
        return found.changes;
    }

    private void compare(UnitAt was, UnitAt is) {
        var told = EnumSet.noneOf(Aspect.class);
        compare(told, Aspect.NAME, was, is, UnitAt::name, Change.Renamed.class::isInstance);
        compare(
                told,
                Aspect.PLACE,
                was,
                is,
                unit -> new Place(unit.placement(), unit.parent()),
                Change.Moved.class::isInstance);
        compare(told, Aspect.KIND, was, is, UnitAt::kind, UnitChanges::begins);
        compare(told, Aspect.CERTAINTY, was, is, UnitAt::certainty, change -> change.ends() || begins(change));
        compare(
                told,
                Aspect.COMPANY_STATE,
                was,
                is,
                unit -> Optional.ofNullable(unit.companyState()),
                Change.OfCompany.class::isInstance);
        if (views.turned(was.id(), UnitChanges::movesTasks).isEmpty()) {
            compare(told, Aspect.TASKS, was, is, UnitAt::tasks, UnitChanges::begins);
        } else {
            told.add(Aspect.TASKS);
        }
        compare(
                told,
                Aspect.DOUBT,
                was,
                is,
                unit -> doubts(unit, told),
                change -> change instanceof Change.Renamed
                        || change instanceof Change.Moved
                        || change instanceof Change.OfCompany
                        || movesTasks(change));
    }

    private <V> void compare(
            Set<Aspect> told,
            Aspect aspect,
            UnitAt was,
            UnitAt is,
            Function<UnitAt, V> value,
            Predicate<Change> telling) {
        if (!value.apply(was).equals(value.apply(is))) {
            told.add(aspect);
            var cause = views.cause(
                    view -> Optional.ofNullable(view.units().get(was.id())).map(value));
            changes.add(new Changed(aspect, was, is, cause, views.evidence(was.id(), telling, UnitChanges::begins)));
        }
    }

    /** Doubts about what is told as changed anyway are not told twice. */
    private static List<UnitAt.MayBe> doubts(UnitAt unit, Set<Aspect> told) {
        return unit.mayBe().stream()
                .filter(doubt -> !told.contains(
                        switch (doubt.what()) {
                            case "name" -> Aspect.NAME;
                            case "parent" -> Aspect.PLACE;
                            case "tasks" -> Aspect.TASKS;
                            case "companyState" -> Aspect.COMPANY_STATE;
                            default -> Aspect.DOUBT;
                        }))
                .toList();
    }

    private static boolean begins(Change change) {
        return change instanceof Change.Began;
    }

    private static boolean movesTasks(Change change) {
        return change instanceof Change.GaveUpTasks || change instanceof Change.ReceivedTasks;
    }
}
