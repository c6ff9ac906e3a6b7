package fi.muutoskirja.digests;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.structure.StructureRows;
import fi.muutoskirja.timeline.TimelineRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows that the tables should hold, folded from the ledger. */
public record FoldedRows(Ledger ledger) implements TableRows {
    private static final int BATCH = 10_000;

    @Override
    public void structure(long position, Consumer<UnitRow> each) {
        var rows = new StructureRows();
        for (var entry : upTo(position)) {
            rows.changes(entry).closed().stream().map(UnitRow::of).forEach(each);
        }
        rows.open().map(UnitRow::of).forEach(each);
    }

    @Override
    public void timeline(long position, Consumer<EntryRow> each) {
        TimelineRows.ofEach(upTo(position)).stream().map(EntryRow::of).forEach(each);
    }

    private List<Entry> upTo(long position) {
        var entries = new ArrayList<Entry>();
        for (var last = 0L; last < position; ) {
            var batch = ledger.after(last, BATCH);
            batch.stream().filter(entry -> entry.position() <= position).forEach(entries::add);
            last = batch.isEmpty() ? position : batch.getLast().position();
        }
        return entries;
    }
}
