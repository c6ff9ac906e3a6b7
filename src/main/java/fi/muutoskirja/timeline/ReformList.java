package fi.muutoskirja.timeline;

import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.timeline.TimelineIndex.Count;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
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
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reform in one line: counted by the index, and counted anew where the index has not seen everything. */
final class ReformList {
    private static final Locale FINNISH = Locale.of("fi", "FI");

    private final Timelines timelines;
    private final TimelineIndex index;
    private final Names names;

    ReformList(Timelines timelines, TimelineIndex index, Names names) {
        this.timelines = timelines;
        this.index = index;
        this.names = names;
    }

    List<ReformLine> asKnownAt(long knownAt) {
        var counts = counts(knownAt);
        var started = timelines.fold(counts.keySet(), knownAt).stream()
                .filter(line -> line.statement().event() instanceof ReformStarted)
                .collect(Collectors.toMap(
                        line -> line.entry().subject(),
                        line -> (ReformStarted) line.statement().event(),
                        (first, second) -> first));
        var collator = Collator.getInstance(FINNISH);
        return started.entrySet().stream()
                .map(reform -> line(reform.getValue(), Objects.requireNonNull(counts.get(reform.getKey()))))
                .sorted(Comparator.comparing(
                                (ReformLine line) -> names.displayName(line.organisation(), knownAt)
                                        .orElse(line.organisation()),
                                collator)
                        .thenComparing(ReformLine::name, collator)
                        .thenComparing(ReformLine::id))
                .toList();
    }

    private static ReformLine line(ReformStarted started, Count count) {
        return new ReformLine(
                started.reform(), started.name(), started.organisation(), count.entries(), count.lastPosition());
    }

    private Map<String, Count> counts(long knownAt) {
        var indexed = index.reforms(knownAt);
        var counts = new TreeMap<String, Count>();
        indexed.reforms().forEach(count -> counts.put(count.reform(), count));
        for (var reform : touchedBetween(indexed.upTo(), knownAt)) {
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

    /** Reforms to which an entry after the position belongs, or belonged before a correction moved it. */
    private Set<String> touchedBetween(long position, long upTo) {
        var subjects = timelines.subjectsBetween(position, upTo);
        var touched = new HashSet<String>();
        touched.addAll(reformsOf(subjects, position));
        touched.addAll(reformsOf(subjects, upTo));
        return touched;
    }

    private Set<String> reformsOf(Collection<String> subjects, long knownAt) {
        return timelines.fold(subjects, knownAt).stream()
                .map(TimelineEntry::reform)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
