package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import fi.muutoskirja.structure.OrganisationLines.Touched;
import java.util.List;
import java.util.UUID;

/** One unit as of the last entry taken in: the steps that stand, and what they come to on every day. */
final class UnitNow<K> {
    private final String id;
    private final K kept;
    private final Touched<K> alone = new Touched<>(List.of(this), List.of());
    private List<Step> steps = List.of();
    private DayStretches<UnitAt> days = DayStretches.none();

    UnitNow(String id, K kept) {
        this.id = id;
        this.kept = kept;
    }

    String id() {
        return id;
    }

    /** What whoever reads the lines keeps beside them. */
    K kept() {
        return kept;
    }

    /** This unit and nothing else, as most entries touch it. */
    Touched<K> alone() {
        return alone;
    }

    List<Step> steps() {
        return steps;
    }

    DayStretches<UnitAt> days() {
        return days;
    }

    void with(Step step) {
        steps = Step.with(steps, step);
    }

    void without(UUID entry) {
        steps = Step.without(steps, entry);
    }

    /** Looks at the days again that an entry may have changed, once its steps are in place. */
    void lookAgain(Entry entry) {
        days = UnitOnDay.daysAfter(days, new UnitLine(id, steps), entry);
    }
}
