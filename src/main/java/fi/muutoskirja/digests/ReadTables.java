package fi.muutoskirja.digests;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables of the schema {@code read} as they are, whoever wrote them. */
public record ReadTables(DataSource database) implements TableRows {
    private static final int FETCHED = 2_000;
    private static final String STRUCTURE = """
            select organisation, unit, lower(valid), upper(valid), lower(recorded), upper(recorded), certainty, name, kind,
                placement, parent, since, until, tasks, read.ids(entries)
            from read.structure where lower(recorded) <= ?""";
    private static final String TIMELINE = """
            select position, from_position, standing, reform, organisation, earliest, latest, place, bodies
            from read.timeline_version where from_position <= ?""";

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    @Override
    public void structure(long position, Consumer<UnitRow> each) {
        query(STRUCTURE, position, row -> each.accept(unit(row, position)));
    }

    @Override
    public void timeline(long position, Consumer<EntryRow> each) {
        query(TIMELINE, position, row -> each.accept(entry(row)));
    }

    private void query(String sql, long position, Row reader) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // else the driver reads every row at once
            try {
                query(connection, sql, position, reader);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The read tables cannot be read", unreadable);
        }
    }

    private static void query(Connection connection, String sql, long position, Row reader) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCHED);
            query.setLong(1, position);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /** What ended later was not known to at the position. */
    private static UnitRow unit(ResultSet row, long position) throws SQLException {
        var recordedTo = row.getObject(6, Long.class);
        return new UnitRow(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getLong(5),
                recordedTo == null || recordedTo > position ? null : recordedTo,
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                list(row.getArray(14), String[].class),
                list(row.getArray(15), UUID[].class));
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        var bodies = row.getArray(9);
        return new EntryRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, Integer.class),
                bodies == null ? null : list(bodies, String[].class));
    }

    private static <T> List<T> list(@Nullable Array array, Class<T[]> type) throws SQLException {
        return array == null ? List.of() : Arrays.asList(type.cast(array.getArray()));
    }
}
