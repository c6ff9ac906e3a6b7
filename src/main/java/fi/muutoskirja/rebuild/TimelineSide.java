package fi.muutoskirja.rebuild;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.timeline.RowsInOrder;
import fi.muutoskirja.timeline.TimelineProjector;
import fi.muutoskirja.timeline.TimelineRow;
import fi.muutoskirja.timeline.TimelineRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** {@code read.timeline_version}: the first row of each entry at once, and at the end those that corrections added. */
final class TimelineSide implements ReadSide {
    private static final List<String> COLUMNS = List.of(
            "position", "from_position", "standing", "reform", "organisation", "earliest", "latest", "place", "bodies");

    private static final int LOOK_UPS = 1_000;

    private final DataSource database;
    private final Catalog catalog;
    private final StatementJson statements;
    private final Ledger ledger;
    private final RowsInOrder inOrder = new RowsInOrder();
    private final Map<String, Boolean> plain = new ConcurrentHashMap<>();

    TimelineSide(DataSource database, Catalog catalog, StatementJson statements, Ledger ledger) {
        this.database = database;
        this.catalog = catalog;
        this.statements = statements;
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
    public boolean wantsStatement(StoredEntry stored) {
        return !plain.computeIfAbsent(stored.type(), this::isPlain);
    }

    @Override
    public void take(StoredEntry stored, CopyRows rows) throws SQLException {
        write(row(stored), rows);
    }

    private TimelineRow row(StoredEntry stored) {
        return inOrder.knows(stored.subject()) && !stored.isRead() && !wantsStatement(stored)
                ? inOrder.firstOfPlain(stored.position(), stored.id(), stored.subject(), GistReader.plain(stored))
                : inOrder.first(stored.entry(statements));
    }

    /** Whether facts of the type change no other entry and tell of no bodies; where an aggregate belongs is told by its opening. */
    private boolean isPlain(String type) {
        return catalog.event(type)
                .filter(fact -> !Fact.ByBodies.class.isAssignableFrom(fact))
                .filter(fact -> !Correction.class.isAssignableFrom(fact))
                .isPresent();
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
                                .formatted(StoredEntry.SELECT, some),
                        (row, at, length) -> entries.add(new StoredEntry(row, at).entry(statements)),
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
