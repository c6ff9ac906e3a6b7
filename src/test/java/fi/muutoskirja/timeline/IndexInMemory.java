package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The index in memory, made of the same rows as the table, and as far behind the ledger as a test wants it. */
final class IndexInMemory implements TimelineIndex {
    private final Ledger ledger;
    private long upTo;

    IndexInMemory(Ledger ledger) {
        this.ledger = ledger;
    }

    void hasComeTo(long position) {
        upTo = position;
    }

    static List<TimelineRow> rows(List<Entry> entries) {
        var aggregates = entries.stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<TimelineRow>();
        aggregates.values().forEach(aggregate -> rows.addAll(TimelineRows.of(aggregate)));
        return rows;
    }

    private List<Entry> indexed() {
        return ledger.after(0, (int) upTo);
    }

    @Override
    public Subjects subjectsOf(String reform) {
        var subjects = indexed().stream().collect(Collectors.toMap(Entry::position, Entry::subject));
        return new Subjects(
                rows(indexed()).stream()
                        .filter(row -> reform.equals(row.reform()))
                        .map(row -> subjects.getOrDefault(row.position(), ""))
                        .collect(Collectors.toSet()),
                upTo);
    }

    @Override
    public Counts reforms(long knownAt) {
        Map<Long, TimelineRow> known = new HashMap<>();
        rows(indexed()).stream()
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
}
