package fi.muutoskirja.rebuild;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.timeline.FirstRows;
import fi.muutoskirja.timeline.Gist;
import fi.muutoskirja.timeline.TimelineProjector;
import fi.muutoskirja.timeline.TimelineRow;
import fi.muutoskirja.timeline.TimelineRows;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code read.timeline_version}: the first row of each entry at once, and at the end those that corrections added. */
final class TimelineSide implements ReadSide {
    private static final List<String> COLUMNS = List.of(
            "position", "from_position", "standing", "reform", "organisation", "earliest", "latest", "place", "bodies");

    private final Catalog catalog;
    private final StatementJson statements;
    private final Ledger ledger;
    private final FirstRows firstRows = new FirstRows();
    private final Map<String, Boolean> plain = new HashMap<>();

    TimelineSide(Catalog catalog, StatementJson statements, Ledger ledger) {
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
    public void take(StoredEntry stored, CopyRows rows) throws SQLException {
        write(firstRows.of(stored.position(), stored.id(), stored.subject(), gist(stored)), rows);
    }

    private Gist gist(StoredEntry stored) {
        return firstRows.knows(stored.subject()) && plain.computeIfAbsent(stored.type(), this::isPlain)
                ? GistReader.plain(stored)
                : Gist.of(stored.entry(statements).statement());
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
        for (var subject : firstRows.changed()) {
            for (var row : TimelineRows.of(ledger.of(Set.of(subject), position))) {
                if (row.from() > row.position()) {
                    write(row, rows);
                }
            }
        }
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
