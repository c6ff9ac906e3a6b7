package fi.muutoskirja.replay;

import fi.muutoskirja.replay.StructureChange.Flow;
import fi.muutoskirja.structure.StructureQueries.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two things known of one unit or post over all days. Pure.
 *
 * @param <T> how it is known on a day
 */
final class Flows<T> {
    private final String id;
    private final Function<T, String> name;
    private final Predicate<T> certain;
    private final SequencedMap<Flow, Property<T>> properties;

    /** What can differ while something is there, in words; null when nothing is known of it. */
    @FunctionalInterface
    interface Property<T> {
        @Nullable
        String of(T value);
    }

    /** @param properties what can differ while it is there, in words */
    Flows(String id, Function<T, String> name, Predicate<T> certain, SequencedMap<Flow, Property<T>> properties) {
        this.id = id;
        this.name = name;
        this.certain = certain;
        this.properties = properties;
    }

    /** What differs, by the first day on which it does. */
    List<StructureChange> between(List<Stretch<T>> before, List<Stretch<T>> after) {
        var days = UnchangedDays.sideBySide(before, after);
        var changes = new ArrayList<StructureChange>();
        runs(days, UnchangedDays::appears).forEach(run -> changes.add(appearance(run)));
        runs(days, UnchangedDays::disappears).forEach(run -> changes.add(disappearance(run, days)));
        properties.forEach((flow, property) -> changes.addAll(differences(days, flow, property)));
        changes.removeIf(change -> isDoubtBeforeTheEnd(change, changes));
        changes.sort(Comparator.comparing(change -> change.from() == null ? LocalDate.MIN : change.from()));
        return List.copyOf(changes);
    }

    private static <T> List<List<UnchangedDays<T>>> runs(List<UnchangedDays<T>> days, Predicate<UnchangedDays<T>> of) {
        var runs = new ArrayList<List<UnchangedDays<T>>>();
        for (var i = 0; i < days.size(); i++) {
            if (of.test(days.get(i))) {
                var end = i;
                while (end + 1 < days.size() && of.test(days.get(end + 1))) {
                    end++;
                }
                runs.add(days.subList(i, end + 1));
                i = end;
            }
        }
        return runs;
    }

    private StructureChange appearance(List<UnchangedDays<T>> run) {
        var certainFrom = run.stream()
                .filter(days -> days.after() != null && certain.test(days.after()))
                .findFirst()
                .map(days -> UnchangedDays.day(days.from()))
                .orElse(null);
        return change(Flow.APPEARS, run, run.getFirst().from(), certainFrom);
    }

    /** It may be gone from where it had become doubtful just before. */
    private StructureChange disappearance(List<UnchangedDays<T>> run, List<UnchangedDays<T>> days) {
        var gone = run.getFirst().from();
        var from = days.stream()
                .filter(last -> last.to() == gone && becameDoubtful(last))
                .findFirst()
                .map(UnchangedDays::from)
                .orElse(gone);
        return change(Flow.DISAPPEARS, run, from, UnchangedDays.day(gone));
    }

    private boolean becameDoubtful(UnchangedDays<T> days) {
        return days.before() != null
                && days.after() != null
                && certain.test(days.before())
                && !certain.test(days.after());
    }

    private StructureChange change(Flow flow, List<UnchangedDays<T>> run, long from, @Nullable LocalDate certainFrom) {
        var first = run.getFirst();
        var there = Objects.requireNonNull(first.after() == null ? first.before() : first.after());
        return new StructureChange(
                id,
                name.apply(there),
                flow,
                UnchangedDays.day(from),
                certainFrom,
                UnchangedDays.day(run.getLast().to()),
                null,
                null);
    }

    private static boolean isDoubtBeforeTheEnd(StructureChange change, List<StructureChange> changes) {
        return change.flow() == Flow.CERTAINTY
                && changes.stream()
                        .anyMatch(end -> end.flow() == Flow.DISAPPEARS
                                && Objects.equals(end.from(), change.from())
                                && Objects.equals(end.certainFrom(), change.until()));
    }

    private List<StructureChange> differences(List<UnchangedDays<T>> days, Flow flow, Property<T> property) {
        var changes = new ArrayList<StructureChange>();
        for (var stretch : days) {
            if (stretch.before() == null || stretch.after() == null) {
                continue;
            }
            var before = property.of(stretch.before());
            var after = property.of(stretch.after());
            if (Objects.equals(before, after)) {
                continue;
            }
            var from = UnchangedDays.day(stretch.from());
            var called = name.apply(stretch.after());
            if (!changes.isEmpty() && goesOn(changes.getLast(), from, before, after)) {
                var earlier = changes.removeLast();
                from = earlier.from();
                called = earlier.name();
            }
            changes.add(
                    new StructureChange(id, called, flow, from, from, UnchangedDays.day(stretch.to()), before, after));
        }
        return changes;
    }

    private static boolean goesOn(
            StructureChange last, @Nullable LocalDate from, @Nullable String before, @Nullable String after) {
        return from != null
                && from.equals(last.until())
                && Objects.equals(last.before(), before)
                && Objects.equals(last.after(), after);
    }
}
