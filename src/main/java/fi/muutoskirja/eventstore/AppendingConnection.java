package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Line;
import fi.muutoskirja.eventstore.Append.Outcome;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The writer's own connection: appends a batch in one round trip, which is one transaction. */
final class AppendingConnection implements AutoCloseable {
    private static final String APPEND = "select head, refused from ledger.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    /** Plans made while the ledger is small would scan it whole once it has grown. */
    private static final String SETTINGS =
            "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set plan_cache_mode = force_generic_plan";

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String BACKEND =
            "select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()";

    private final Connection connection;
    private final PreparedStatement append;
    private final Backend backend;

    private AppendingConnection(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        Durability.require(connection);
        try (var settings = connection.createStatement()) {
            settings.execute(SETTINGS);
        }
        this.backend = Backend.of(connection);
        this.append = connection.prepareStatement(APPEND);
    }

    static AppendingConnection open(Connections connections) throws SQLException {
        var connection = connections.open();
        try {
            return new AppendingConnection(connection);
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /** The server process behind a connection. */
    record Backend(int pid, OffsetDateTime started) {
        private static Backend of(Connection connection) throws SQLException {
            try (var query = connection.createStatement();
                    var row = query.executeQuery(BACKEND)) {
                row.next();
                return new Backend(row.getInt(1), row.getObject(2, OffsetDateTime.class));
            }
        }
    }

    Backend backend() {
        return backend;
    }

    /** Writes the appends, no two of which may name the same subject or command; an outcome for each, in order. */
    List<Outcome> append(List<Append> batch) throws SQLException {
        var numbers = new ArrayList<Integer>();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < batch.size(); i++) {
            for (var line : batch.get(i).lines()) {
                numbers.add(i);
                lines.add(line);
            }
        }
        var bound = new ArrayList<Array>(10);
        bound.add(connection.createArrayOf("int4", numbers.toArray()));
        bound.add(array("uuid", lines, Line::entry));
        bound.add(array("text", lines, Line::subject));
        bound.add(array("int8", lines, Line::sequence));
        bound.add(array("int8", lines, Line::lastKnown));
        bound.add(array("text", lines, Line::type));
        bound.add(array("int4", lines, Line::revision));
        bound.add(bytes(lines, Line::payload));
        bound.add(bytes(lines, Line::metadata));
        bound.add(bytes(lines, Line::fingerprint));
        for (var i = 0; i < bound.size(); i++) {
            append.setArray(i + 2, bound.get(i));
        }
        try {
            return append(batch, false);
        } catch (SQLException refused) {
            // Appends are seldom refused, and the keys of the table find it out for nothing; which one it was is looked
            // up then.
            if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                throw refused;
            }
            return append(batch, true);
        }
    }

    private List<Outcome> append(List<Append> batch, boolean careful) throws SQLException {
        append.setBoolean(1, careful);
        try (var row = append.executeQuery()) {
            row.next();
            return outcomes(batch, row.getLong(1), row.getArray(2));
        }
    }

    private List<Outcome> outcomes(List<Append> batch, long head, @Nullable Array refused) throws SQLException {
        var refusedOnes = new HashSet<Integer>();
        if (refused != null) {
            refusedOnes.addAll(Arrays.asList((Integer[]) refused.getArray()));
        }
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
        try (var end = connection.prepareStatement(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where pid = ? and backend_start = ?")) {
            end.setInt(1, broken.pid);
            end.setObject(2, broken.started);
            end.execute();
        }
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

    private <T> Array array(String type, List<Line> lines, Function<Line, @Nullable T> part) throws SQLException {
        var values = new @Nullable Object[lines.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = part.apply(lines.get(i));
        }
        return connection.createArrayOf(type, values);
    }

    private Array bytes(List<Line> lines, Function<Line, byte[]> part) throws SQLException {
        var values = new byte[lines.size()][];
        for (var i = 0; i < values.length; i++) {
            values[i] = part.apply(lines.get(i));
        }
        return connection.createArrayOf("bytea", values);
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
