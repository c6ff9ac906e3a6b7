package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One thing in the life of a unit or post.
 *
 * @param entry the entry that tells it
 * @param recorded its place in recorded order, among steps of the same days
 * @param event the event name of the fact
 * @param moment when it came about
 * @param authority on whose authority
 * @param change what came about
 */
public record Step(UUID entry, long recorded, String event, Moment moment, Authority authority, Change change) {
    private static final Authority NOT_TOLD = new Authority(Authority.Kind.UNKNOWN, null, "No authority is recorded.");
    private static final ClassValue<String> EVENTS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            var name = type.getAnnotation(PublicName.class);
            return name == null ? type.getSimpleName() : name.value();
        }
    };
    static final Comparator<Step> IN_ORDER = Comparator.<Step>comparingLong(step -> step.moment.earliest())
            .thenComparingLong(step -> step.moment.latest())
            .thenComparingLong(Step::recorded);

    public static Step of(UUID entry, long recorded, Statement statement, Change change) {
        var circumstances = statement.circumstances();
        return new Step(
                entry,
                recorded,
                EVENTS.get(statement.fact().getClass()),
                Moment.of(circumstances.happened()),
                circumstances.authority() == null ? NOT_TOLD : circumstances.authority(),
                change);
    }

    /** When it happened, as told. */
    public HistoricalDate happened() {
        var told = moment.told();
        return told == null ? HistoricalDate.unknown("", "") : told;
    }

    /** The steps with one more, in the order in which they came about as far as known. */
    static List<Step> with(List<Step> steps, Step added) {
        var longer = new ArrayList<Step>(steps.size() + 1);
        longer.addAll(steps);
        var at = longer.size();
        while (at > 0 && IN_ORDER.compare(longer.get(at - 1), added) > 0) {
            at--;
        }
        longer.add(at, added);
        return List.copyOf(longer);
    }

    /** Of the steps that do such a thing the one recorded first. */
    static Optional<Step> first(List<Step> steps, Predicate<Change> does) {
        Step first = null;
        for (var step : steps) {
            if (does.test(step.change) && (first == null || step.recorded < first.recorded)) {
                first = step;
            }
        }
        return Optional.ofNullable(first);
    }

    static List<Step> without(List<Step> steps, UUID entry) {
        return steps.stream().filter(step -> !step.entry.equals(entry)).toList();
    }
}
