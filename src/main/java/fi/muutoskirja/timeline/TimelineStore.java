package fi.muutoskirja.timeline;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** The index in PostgreSQL, {@code read.timeline_version}. Within a transaction of Spring's it writes in that transaction. */
public final class TimelineStore implements TimelineIndex {
    private static final String COUNTS = """
            select reform, entries, last_position from read.reform_count
            union all select null, 0, (select coalesce(max(position), 0) from read.timeline_version)
            order by reform nulls last""";
    /** What each reform had at a position. Few entries have further rows, so those are found first. */
    private static final String COUNTS_THEN = """
            with later as (select position, from_position from read.timeline_version
                           where from_position > position and from_position <= %1$s)
            select reform, count(*) filter (where standing <> 'x'), max(from_position)
            from read.timeline_version known
            where reform is not null and from_position <= %1$s
                and not exists (select from later
                                where later.position = known.position and later.from_position > known.from_position)
            group by reform""";
    /** Makes {@code read.reform_count} anew from {@code read.timeline_version}. */
    public static final String COUNT_ANEW =
            "insert into read.reform_count (reform, entries, last_position) " + COUNTS_THEN.formatted(Long.MAX_VALUE);

    private static final String COUNT_MORE = """
            insert into read.reform_count as known (reform, entries, last_position) values (?, ?, ?)
            on conflict (reform) do update set entries = known.entries + excluded.entries,
                last_position = greatest(known.last_position, excluded.last_position)""";
    private static final String COUNT_AGAIN = """
            insert into read.reform_count (reform, entries, last_position)
            select reform, count(*) filter (where standing <> 'x'), max(from_position)
            from (select distinct on (position) reform, standing, from_position from read.timeline_version
                  where position in (select position from read.timeline_version where reform = any (?))
                  order by position, from_position desc) as known
            where reform = any (?) group by reform""";
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
    public Counts reforms(long knownAt) {
        var rows = counts(COUNTS);
        var upTo = rows.removeLast().lastPosition();
        return upTo <= knownAt ? new Counts(rows, upTo) : new Counts(counts(COUNTS_THEN.formatted(knownAt)), knownAt);
    }

    private List<Count> counts(String sql) {
        return database.query(
                sql, (row, number) -> new Count(String.valueOf(row.getString(1)), row.getInt(2), row.getLong(3)));
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

    /**
     * Counts on.
     *
     * @param first the first rows of entries that change no other
     * @param again reforms to count anew, whatever was counted before
     */
    void count(List<TimelineRow> first, Set<String> again) {
        first.stream()
                .filter(row -> row.reform() != null)
                .collect(Collectors.toMap(row -> String.valueOf(row.reform()), Count::of, Count::and))
                .values()
                .forEach(count -> database.update(COUNT_MORE, count.reform(), count.entries(), count.lastPosition()));
        if (!again.isEmpty()) {
            var reforms = again.toArray(String[]::new);
            database.update("delete from read.reform_count where reform = any (?)", (Object) reforms);
            database.update(COUNT_AGAIN, reforms, reforms);
        }
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
}
