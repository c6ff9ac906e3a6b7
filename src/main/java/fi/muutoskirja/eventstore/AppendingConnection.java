package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Line;
import fi.muutoskirja.eventstore.Append.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The writer's own connection: appends a batch in one round trip, which is one transaction. While nobody else writes it knows where
 * the ledger ends and takes no lock; otherwise it waits its turn and looks.
 */
final class AppendingConnection implements AutoCloseable {
    private static final String APPEND =
            "select head, refused, recorded_at from ledger.append(true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    /** Plans made while the ledger is small would scan it whole once it has grown. */
    private static final String SETTINGS =
            "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set plan_cache_mode = force_generic_plan;"
                    + " set default_transaction_isolation = 'read committed'; set application_name = 'ledger-writer'";

    private static final String BACKEND =
            "select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()";

    private final Connection connection;
    private final InsertAfterHead insert;
    private final PreparedStatement append;
    private final Backend backend;
    private final InstantSource clock;
    private long head;
    /** The head's, or later. */
    private Instant headRecorded = Instant.EPOCH;

    private boolean nobodyElseWrites;

    private AppendingConnection(Connection connection, InstantSource clock) throws SQLException {
        this.connection = connection;
        this.clock = clock;
        connection.setAutoCommit(true);
        Durability.require(connection);
        try (var settings = connection.createStatement()) {
            settings.execute(SETTINGS);
        }
        this.backend = Backend.of(connection);
        this.insert = new InsertAfterHead(connection);
        this.append = connection.prepareStatement(APPEND);
    }

    static AppendingConnection open(Connections connections) throws SQLException {
        return open(connections, InstantSource.system());
    }

    static AppendingConnection open(Connections connections, InstantSource clock) throws SQLException {
        var connection = connections.open();
        try {
            return new AppendingConnection(connection, clock);
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /** The server process behind a connection. */
    record Backend(int pid, OffsetDateTime started) {
        private static Backend of(Connection connection) throws SQLException {
            return asWhoLoggedIn(connection, statement -> {
                try (var row = statement.executeQuery(BACKEND)) {
                    row.next();
                    return new Backend(row.getInt(1), row.getObject(2, OffsetDateTime.class));
                }
            });
        }

        private void end(Connection connection) throws SQLException {
            asWhoLoggedIn(
                    connection,
                    statement -> statement.execute(
                            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where pid = " + pid
                                    + " and backend_start = '" + started + "'"));
        }

        /** A server process belongs to the account that logged in, whichever role it has taken since. */
        private static <T> T asWhoLoggedIn(Connection connection, Work<T> work) throws SQLException {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local role none");
                return work.with(statement);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }

        @FunctionalInterface
        private interface Work<T> {
            T with(Statement statement) throws SQLException;
        }
    }

    Backend backend() {
        return backend;
    }

    /** Writes the appends, no two of which may name the same subject or command; an outcome for each, in order. */
    List<Outcome> append(List<Append> batch) throws SQLException {
        var lines = batch.size() == 1
                ? batch.getFirst().lines()
                : batch.stream().flatMap(append -> append.lines().stream()).toList();
        if (nobodyElseWrites) {
            var recorded = timeOfRecording();
            if (insert.insert(head, recorded, lines)) {
                headRecorded = recorded;
                return outcomes(batch, Set.of());
            }
        }
        return appendInTurn(batch, lines);
    }

    private Instant timeOfRecording() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(headRecorded) ? headRecorded : now;
    }

    /** Waits for everybody else who writes, looks where the ledger ends, and writes what does not conflict. */
    private List<Outcome> appendInTurn(List<Append> batch, List<Line> lines) throws SQLException {
        var arrays = new LineArrays(connection, lines);
        var numbers = IntStream.range(0, batch.size())
                .boxed()
                .flatMap(i -> Collections.nCopies(batch.get(i).lines().size(), i).stream())
                .toArray(Integer[]::new);
        append.setArray(1, connection.createArrayOf("int4", numbers));
        append.setArray(2, arrays.uuids(Line::entry));
        append.setArray(3, arrays.texts(Line::subject));
        append.setArray(4, arrays.bigints(Line::sequence));
        append.setArray(5, arrays.bigints(Line::lastKnown));
        append.setArray(6, arrays.texts(Line::type));
        append.setArray(7, arrays.ints(Line::revision));
        append.setArray(8, arrays.byteas(Line::payload));
        append.setArray(9, arrays.byteas(Line::metadata));
        append.setArray(10, arrays.byteas(Line::fingerprint));
        try (var row = append.executeQuery()) {
            row.next();
            var found = row.getLong(1);
            var refused = row.getArray(2);
            nobodyElseWrites = found == head && found > 0;
            head = found;
            headRecorded = row.getObject(3, OffsetDateTime.class).toInstant();
            return outcomes(batch, refused == null ? Set.of() : Set.of((Integer[]) refused.getArray()));
        }
    }

    private List<Outcome> outcomes(List<Append> batch, Set<Integer> refusedOnes) throws SQLException {
        var receipts = refusedOnes.isEmpty()
                ? Map.<UUID, Receipts.Stored>of()
                : Receipts.of(
                        connection,
                        refusedOnes.stream()
                                .flatMap(i -> batch.get(i).lines().stream())
                                .map(Line::command)
                                .toList());
        var outcomes = new ArrayList<Outcome>(batch.size());
        for (var i = 0; i < batch.size(); i++) {
            if (refusedOnes.contains(i)) {
                outcomes.add(refusal(batch.get(i), receipts));
            } else {
                outcomes.add(new Outcome.Written(head + 1));
                head += batch.get(i).lines().size();
            }
        }
        return outcomes;
    }

    private static Outcome refusal(Append append, Map<UUID, Receipts.Stored> receipts) {
        var line = append.lines().getFirst();
        var stored = append.lines().size() == 1 ? receipts.get(line.command()) : null;
        if (stored == null) {
            return new Outcome.Overtaken();
        }
        return stored.isOf(line.fingerprint())
                ? new Outcome.Repeated(stored.position())
                : new Outcome.Reused(line.command());
    }

    /**
     * What became of a batch whose connection broke: ends the server process that may still be writing it, then looks for receipts.
     *
     * @return the outcome of each append whose command has been recorded; null in place of those that were not written
     */
    List<@Nullable Outcome> resolve(List<Append> batch, Backend broken) throws SQLException {
        broken.end(connection);
        var commands = batch.stream()
                .flatMap(append -> append.lines().stream())
                .map(Line::command)
                .toList();
        var receipts = Receipts.of(connection, commands);
        var outcomes = new ArrayList<@Nullable Outcome>();
        for (var append : batch) {
            outcomes.add(found(append, receipts));
        }
        return outcomes;
    }

    private static @Nullable Outcome found(Append append, Map<UUID, Receipts.Stored> receipts) {
        var first = receipts.get(append.lines().getFirst().command());
        if (first == null) {
            return null;
        }
        var expected = first.position();
        for (var line : append.lines()) {
            var stored = receipts.get(line.command());
            if (stored == null || stored.position() != expected++ || !stored.isOf(line.fingerprint())) {
                return new Outcome.Overtaken();
            }
        }
        return new Outcome.Found(first.position());
    }

    boolean isUsable() {
        try {
            return connection.isValid(5);
        } catch (SQLException broken) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            // nothing is left to close
        }
    }
}
