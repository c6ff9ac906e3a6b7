package fi.muutoskirja.organisation.line;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    public static Step of(UUID entry, long recorded, Statement statement, Change change) {
        var provenance = statement.provenance();
        return new Step(
                entry,
                recorded,
                EVENTS.get(statement.event().getClass()),
                Moment.of(provenance.happened()),
                provenance.authority() == null ? NOT_TOLD : provenance.authority(),
                change);
    }

    /** When it happened, as told. */
    public HistoricalDate happened() {
        var told = moment.told();
        return told == null ? HistoricalDate.unknown("", "") : told;
    }

    /** The steps with one more, in the order in which they came about as far as known. */
    public static List<Step> with(List<Step> steps, Step added) {
        var longer = new Step[steps.size() + 1];
        var at = steps.size();
        for (; at > 0 && steps.get(at - 1).isAfter(added); at--) {
            longer[at] = steps.get(at - 1);
        }
        longer[at] = added;
        for (var i = 0; i < at; i++) {
            longer[i] = steps.get(i);
        }
        return List.of(longer);
    }

    private boolean isAfter(Step other) {
        if (moment.earliest() != other.moment.earliest()) {
            return moment.earliest() > other.moment.earliest();
        }
        return moment.latest() == other.moment.latest()
                ? recorded > other.recorded
                : moment.latest() > other.moment.latest();
    }

    /** Of the steps that do such a thing the one recorded first; null when there is none. */
    static @Nullable Step first(List<Step> steps, Predicate<Change> does) {
        Step first = null;
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (does.test(step.change) && (first == null || step.recorded < first.recorded)) {
                first = step;
            }
        }
        return first;
    }

    /** The steps but for those that an entry tells. */
    public static List<Step> without(List<Step> steps, UUID entry) {
        return steps.stream().filter(step -> !step.entry.equals(entry)).toList();
    }
}
