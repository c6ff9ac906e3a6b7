package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The count in memory, made of the same rows as the table, for a ledger that is itself in memory. */
final class IndexInMemory implements TimelineIndex {
    private static final int BATCH = 10_000;

    private final Ledger ledger;
    private final LongSupplier goal;
    private final List<Entry> entries = new ArrayList<>();
    private List<TimelineRow> rows = List.of();
    private long upTo;

    /** @param goal how far to catch up; never less than before */
    IndexInMemory(Ledger ledger, LongSupplier goal) {
        this.ledger = ledger;
        this.goal = goal;
    }

    @Override
    public synchronized Counts reforms(long knownAt) {
        catchUp();
        Map<Long, TimelineRow> known = new HashMap<>();
        rows.stream()
                .filter(row -> row.from() <= knownAt)
                .forEach(row -> known.merge(row.position(), row, (a, b) -> a.from() > b.from() ? a : b));
        return new Counts(
                known.values().stream()
                        .filter(row -> row.reform() != null)
                        .collect(Collectors.toMap(row -> String.valueOf(row.reform()), Count::of, Count::and))
                        .values()
                        .stream()
                        .toList(),
                Math.min(knownAt, upTo));
    }

    private void catchUp() {
        var end = goal.getAsLong();
        if (upTo < end) {
            while (upTo < end) {
                var batch = ledger.after(upTo, (int) Math.min(BATCH, end - upTo));
                entries.addAll(batch);
                upTo = batch.isEmpty() ? end : batch.getLast().position();
            }
            rows = TimelineRows.ofEach(entries);
        }
    }
}
