package fi.muutoskirja.timeline;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** The index in PostgreSQL, {@code read.timeline_version}. Within a transaction of Spring's it writes in that transaction. */
public final class TimelineStore implements TimelineIndex {
    private static final String SUBJECTS = """
            select distinct event.subject, 0::bigint
            from read.timeline_version join ledger.event using (position) where reform = ?
            union all select null, (select coalesce(max(position), 0) from read.timeline_version)""";
    private static final String REFORMS = """
            select reform, count(*) filter (where standing <> 'x'), max(from_position)
            from (select distinct on (position) reform, standing, from_position from read.timeline_version
                  where from_position <= ? order by position, from_position desc) as known
            where reform is not null group by reform
            union all select null, 0, (select coalesce(max(position), 0) from read.timeline_version)""";
    private static final String OPENINGS = """
            select distinct on (position) event.subject, event.event_id, reform, organisation, standing
            from ledger.event join read.timeline_version using (position)
            where event.subject = any (?) and event.sequence_number = 0
            order by position, from_position desc""";
    private static final String INSERT = """
            insert into read.timeline_version
                (position, from_position, standing, reform, organisation, earliest, latest, place, bodies)
            select position, from_position, standing::"char", reform, organisation, earliest, latest, place,
                   string_to_array(bodies, ' ')
            from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::int[], ?::text[])
                as told (position, from_position, standing, reform, organisation, earliest, latest, place, bodies)""";

    private final JdbcOperations database;

    public TimelineStore(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public Subjects subjectsOf(String reform) {
        var subjects = new HashSet<String>();
        var upTo = new long[1];
        database.query(
                SUBJECTS,
                row -> {
                    if (row.getString(1) == null) {
                        upTo[0] = row.getLong(2);
                    } else {
                        subjects.add(row.getString(1));
                    }
                },
                reform);
        return new Subjects(subjects, upTo[0]);
    }

    @Override
    public Counts reforms(long knownAt) {
        var rows = database.query(
                REFORMS, (row, number) -> new Count(orEmpty(row.getString(1)), row.getInt(2), row.getLong(3)), knownAt);
        var upTo = rows.stream().filter(count -> count.reform().isEmpty()).mapToLong(Count::lastPosition);
        return new Counts(
                rows.stream().filter(count -> !count.reform().isEmpty()).toList(), Math.min(knownAt, upTo.sum()));
    }

    /** The given aggregates as far as they have been indexed. */
    Map<String, Aggregate> aggregates(Collection<String> subjects) {
        var aggregates = new HashMap<String, Aggregate>();
        database.query(
                OPENINGS,
                row -> {
                    aggregates.put(row.getString(1), aggregate(row));
                },
                (Object) subjects.toArray(String[]::new));
        return aggregates;
    }

    private static Aggregate aggregate(ResultSet row) throws SQLException {
        var withdrawn = row.getString(5).charAt(0) == TimelineRow.Standing.WITHDRAWN.letter();
        return new Aggregate(
                withdrawn ? null : row.getObject(2, UUID.class),
                new Belonging(row.getString(1), row.getString(3), row.getString(4)));
    }

    void add(List<TimelineRow> rows) {
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            insert(connection, rows);
            return null;
        });
    }

    private static void insert(Connection connection, List<TimelineRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            var columns = new Columns(connection, insert, rows);
            columns.put(1, "bigint", TimelineRow::position);
            columns.put(2, "bigint", TimelineRow::from);
            columns.put(3, "text", row -> String.valueOf(row.standing().letter()));
            columns.put(4, "text", TimelineRow::reform);
            columns.put(5, "text", TimelineRow::organisation);
            columns.put(6, "date", TimelineRow::earliest);
            columns.put(7, "date", TimelineRow::latest);
            columns.put(8, "int", TimelineRow::place);
            columns.put(9, "text", row -> row.bodies() == null ? null : String.join(" ", row.bodies()));
            insert.executeUpdate();
        }
    }

    private record Columns(Connection connection, PreparedStatement insert, List<TimelineRow> rows) {
        void put(int column, String type, Function<TimelineRow, @Nullable Object> value) throws SQLException {
            insert.setArray(column, array(type, rows.stream().map(value).toArray()));
        }

        private Array array(String type, @Nullable Object[] values) throws SQLException {
            return connection.createArrayOf(type, values);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
