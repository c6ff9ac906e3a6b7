package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The index in memory, made of the same rows as the table and caught up with the ledger at each question. */
final class IndexInMemory implements TimelineIndex {
    private static final int BATCH = 10_000;

    private final Ledger ledger;
    private final LongSupplier goal;
    private final Map<String, List<Entry>> aggregates = new HashMap<>();
    private final Map<String, List<TimelineRow>> rows = new HashMap<>();
    private long upTo;

    /** @param goal how far to catch up; never less than before */
    IndexInMemory(Ledger ledger, LongSupplier goal) {
        this.ledger = ledger;
        this.goal = goal;
    }

    @Override
    public synchronized Subjects subjectsOf(String reform) {
        catchUp();
        return new Subjects(
                rows.entrySet().stream()
                        .filter(aggregate -> aggregate.getValue().stream().anyMatch(row -> reform.equals(row.reform())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                upTo);
    }

    @Override
    public synchronized Counts reforms(long knownAt) {
        catchUp();
        Map<Long, TimelineRow> known = new HashMap<>();
        rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.from() <= knownAt)
                .forEach(row -> known.merge(row.position(), row, (a, b) -> a.from() > b.from() ? a : b));
        var byReform = known.values().stream()
                .filter(row -> row.reform() != null)
                .collect(Collectors.groupingBy(row -> String.valueOf(row.reform())));
        return new Counts(
                byReform.entrySet().stream()
                        .map(each -> count(each.getKey(), each.getValue()))
                        .toList(),
                Math.min(knownAt, upTo));
    }

    private static Count count(String reform, List<TimelineRow> rows) {
        return new Count(
                reform,
                (int) rows.stream()
                        .filter(row -> row.standing() != TimelineRow.Standing.CHANGES_ANOTHER)
                        .count(),
                rows.stream().mapToLong(TimelineRow::from).max().orElse(0));
    }

    private void catchUp() {
        var end = goal.getAsLong();
        var touched = new HashSet<String>();
        while (upTo < end) {
            var batch = ledger.after(upTo, (int) Math.min(BATCH, end - upTo));
            batch.forEach(entry -> take(entry, touched));
            upTo = batch.isEmpty() ? end : batch.getLast().position();
        }
        for (var subject : touched) {
            rows.put(subject, TimelineRows.of(aggregates.getOrDefault(subject, List.of())));
        }
    }

    private void take(Entry entry, Set<String> touched) {
        aggregates.computeIfAbsent(entry.subject(), first -> new ArrayList<>()).add(entry);
        touched.add(entry.subject());
    }
}
