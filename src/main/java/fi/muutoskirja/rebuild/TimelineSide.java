package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.timeline.RowsInOrder;
import fi.muutoskirja.timeline.TimelineProjector;
import fi.muutoskirja.timeline.TimelineRow;
import fi.muutoskirja.timeline.TimelineRows;
import fi.muutoskirja.timeline.TimelineStore;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** {@code read.timeline_version}: the first row of each entry at once, and at the end those that corrections added. */
final class TimelineSide implements RebuiltReadSide {
    private static final List<String> COLUMNS = List.of(
            "position", "from_position", "standing", "reform", "organisation", "earliest", "latest", "place", "bodies");

    private static final int LOOK_UPS = 1_000;

    private final DataSource database;
    private final RowReader reader;
    private final Ledger ledger;
    private final RowsInOrder inOrder = new RowsInOrder();

    TimelineSide(DataSource database, RowReader reader, Ledger ledger) {
        this.database = database;
        this.reader = reader;
        this.ledger = ledger;
    }

    @Override
    public String projector() {
        return TimelineProjector.NAME;
    }

    @Override
    public String table() {
        return "timeline_version";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> afterwards() {
        return List.of("delete from read.reform_count", TimelineStore.COUNT_ANEW);
    }

    @Override
    public void take(EntryForTables stored, CopyRows rows) throws SQLException {
        write(row(stored), rows);
    }

    private TimelineRow row(EntryForTables stored) {
        return stored.entry() == null
                ? inOrder.first(stored.position(), stored.id(), stored.subject(), stored.gist())
                : inOrder.first(stored.entry());
    }

    @Override
    public void finish(long position, CopyRows rows) throws SQLException {
        for (var subject : inOrder.movedElsewhere()) {
            for (var row : TimelineRows.of(ledger.of(Set.of(subject), position))) {
                if (row.from() > row.position()) {
                    write(row, rows);
                }
            }
        }
        for (var row : inOrder.later(entries(List.copyOf(inOrder.changed())))) {
            write(row, rows);
        }
    }

    private List<Entry> entries(List<UUID> ids) throws SQLException {
        var entries = new ArrayList<Entry>(ids.size());
        try (var connection = database.getConnection()) {
            for (var from = 0; from < ids.size(); from += LOOK_UPS) {
                var some = ids.subList(from, Math.min(ids.size(), from + LOOK_UPS)).stream()
                        .map(UUID::toString)
                        .collect(Collectors.joining(","));
                BinaryCopy.out(
                        connection,
                        "copy (%s where event_id = any ('{%s}')) to stdout (format binary)"
                                .formatted(RowReader.SELECT, some),
                        (row, at, length) -> entries.add(reader.whole(row, at)),
                        () -> false);
            }
        }
        return entries;
    }

    private static void write(TimelineRow row, CopyRows rows) throws SQLException {
        rows.begin(COLUMNS.size())
                .number(row.position())
                .number(row.from())
                .letter(row.standing().letter())
                .text(row.reform())
                .text(row.organisation())
                .day(row.earliest())
                .day(row.latest())
                .number(row.place())
                .texts(row.bodies())
                .end();
    }
}
