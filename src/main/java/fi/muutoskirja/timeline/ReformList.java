package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Openings;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.timeline.TimelineIndex.Count;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reform in one line: counted by the index, and counted anew where the index has not seen everything. */
final class ReformList {
    private static final Locale FINNISH = Locale.of("fi", "FI");

    private final Timelines timelines;
    private final TimelineIndex index;
    private final Openings<ReformStarted> started;
    private final Names names;

    ReformList(Timelines timelines, TimelineIndex index, Openings<ReformStarted> started, Names names) {
        this.timelines = timelines;
        this.index = index;
        this.started = started;
        this.names = names;
    }

    List<ReformLine> asKnownAt(long knownAt) {
        var counts = counts(knownAt);
        var collator = Collator.getInstance(FINNISH);
        var keys = new HashMap<String, CollationKey>();
        Function<String, CollationKey> key = text -> keys.computeIfAbsent(text, collator::getCollationKey);
        return started.asKnownAt(knownAt).values().stream()
                .filter(opening -> counts.containsKey(opening.told().reform()))
                .map(opening -> line(
                        opening.told(),
                        Objects.requireNonNull(counts.get(opening.told().reform()))))
                .sorted(Comparator.comparing((ReformLine line) -> key.apply(
                                names.displayName(line.organisation(), knownAt).orElse(line.organisation())))
                        .thenComparing(line -> key.apply(line.name()))
                        .thenComparing(ReformLine::id))
                .toList();
    }

    private static ReformLine line(ReformStarted started, Count count) {
        return new ReformLine(
                started.reform(), started.name(), started.organisation(), count.entries(), count.lastPosition());
    }

    private Map<String, Count> counts(long knownAt) {
        var indexed = index.reforms(knownAt);
        var counts = new HashMap<String, Count>();
        indexed.reforms().forEach(count -> counts.put(count.reform(), count));
        var rest = timelines.between(indexed.upTo(), knownAt);
        var subjects = rest.stream().map(Entry::subject).collect(Collectors.toSet());
        if (rest.stream().noneMatch(entry -> entry.statement().event() instanceof Correction)) {
            timelines.fold(subjects, knownAt).stream()
                    .filter(line -> line.reform() != null && line.entry().position() > indexed.upTo())
                    .map(line -> new Count(
                            String.valueOf(line.reform()), 1, line.entry().position()))
                    .forEach(count -> counts.merge(count.reform(), count, Count::and));
            return counts;
        }
        var touched = new HashSet<>(reformsOf(subjects, indexed.upTo()));
        touched.addAll(reformsOf(subjects, knownAt));
        for (var reform : touched) {
            counts.remove(reform);
            count(reform, timelines.around(reform, knownAt)).ifPresent(count -> counts.put(reform, count));
        }
        return counts;
    }

    private static Optional<Count> count(String reform, List<TimelineEntry> around) {
        var positions = new HashMap<UUID, Long>();
        around.forEach(line -> positions.put(line.entry().id(), line.entry().position()));
        var own = around.stream().filter(line -> reform.equals(line.reform())).toList();
        var entries =
                own.stream().filter(line -> !Timelines.changesAnother(line)).count();
        return own.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.entry().id()), line.changedBy().stream()))
                .map(id -> positions.getOrDefault(id, 0L))
                .max(Comparator.naturalOrder())
                .map(last -> new Count(reform, (int) entries, last));
    }

    /** The reforms to which entries of some aggregates belong. */
    private Set<String> reformsOf(Collection<String> subjects, long knownAt) {
        return timelines.fold(subjects, knownAt).stream()
                .map(TimelineEntry::reform)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
