package fi.muutoskirja.rebuild;

import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Makes every read table anew from the ledger, compares, and puts the new ones in the place of the old. */
public final class Rebuild {
    private static final long ONE_AT_A_TIME = 7_205_759_403_792_794L;
    private static final long NEAR_ENOUGH = 10_000;

    private final DataSource database;
    private final Ledger ledger;
    private final Catalog catalog;
    private final StatementJson statements;
    private final StoredTokens tokens;

    public Rebuild(DataSource database, Ledger ledger, Catalog catalog, StatementJson statements, StoredTokens tokens) {
        this.database = database;
        this.ledger = ledger;
        this.catalog = catalog;
        this.statements = statements;
        this.tokens = tokens;
    }

    /** Another rebuild of the same ledger is under way. */
    public static final class UnderWay extends RuntimeException {
        UnderWay() {
            super("Another rebuild is under way.");
        }
    }

    /**
     * Rebuilds all read tables. When it fails, or the thread is interrupted, the tables are as they were.
     *
     * @param progress told about once a second, on the calling thread
     * @throws UnderWay when another rebuild runs, on this or another node
     * @throws InterruptedException when the thread is interrupted; nothing has changed
     */
    public RebuildReport run(Consumer<RebuildProgress> progress) throws SQLException, InterruptedException {
        try {
            return runAlone(progress);
        } catch (SQLException | RuntimeException failed) {
            // Whatever an interrupt breaks on its way, a connection pool for one, the interrupt is the reason.
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException().initCause(failed);
            }
            throw failed;
        }
    }

    private RebuildReport runAlone(Consumer<RebuildProgress> progress) throws SQLException, InterruptedException {
        try (var only = database.getConnection()) {
            if (!holdAlone(only)) {
                throw new UnderWay();
            }
            try {
                return rebuild(only, progress);
            } finally {
                var interrupted = Thread.interrupted();
                ShadowTable.dropWhatIsLeft(only);
                ShadowTable.execute(only, "select pg_advisory_unlock(" + ONE_AT_A_TIME + ")");
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private RebuildReport rebuild(Connection only, Consumer<RebuildProgress> progress)
            throws SQLException, InterruptedException {
        var began = System.nanoTime();
        ShadowTable.dropWhatIsLeft(only);
        var head = ledger.head();
        var pace = new Pace(head, progress);
        var loads = new ArrayList<Load>();
        try (var hold = new Hold(database)) {
            for (var side :
                    List.of(new StructureSide(), new ReferenceSide(), new TimelineSide(database, reader(), ledger))) {
                loads.add(new Load(database, side));
            }
            var done = takeIn(loads, 0, safeToTakeIn(loads, head), pace);
            hold.take(loads);
            head = ledger.head();
            for (var load : loads) {
                load.rebuildTo(target(load, done, head));
            }
            takeIn(loads, done, head, pace);
            var tables = new Finish(database, hold.connection(), tokens).of(loads);
            return new RebuildReport(head, tables, Duration.ofNanos(System.nanoTime() - began));
        } finally {
            for (var load : loads) {
                load.close();
            }
        }
    }

    /** How far every projector has come that keeps up: none of them is to be taken beyond its own place. */
    private long safeToTakeIn(List<Load> loads, long head) {
        return loads.stream().mapToLong(load -> target(load, 1, head)).min().orElse(head);
    }

    /**
     * Where the projector of a table goes on from: where it is, as a rule, so that nobody need tell it. One that has fallen far behind
     * is sent to the head.
     */
    private long target(Load load, long done, long head) {
        var position = tokens.position(load.side().projector());
        return position >= done && position <= head && head - position <= NEAR_ENOUGH ? position : head;
    }

    private long takeIn(List<Load> loads, long after, long upTo, Pace pace) throws SQLException, InterruptedException {
        var takings = loads.stream().<EntryStream.Taking>map(load -> load::take).toList();
        EntryStream.of(database, after, upTo, reader(), takings, pace::took);
        return upTo;
    }

    private RowReader reader() {
        return new RowReader(catalog, statements);
    }

    private static boolean holdAlone(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
