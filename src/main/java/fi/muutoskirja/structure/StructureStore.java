package fi.muutoskirja.structure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table {@code read.structure}. */
final class StructureStore {
    private static final String CLOSE = """
            update read.structure s set recorded = int8range(lower(s.recorded), c.recorded_to)
            from unnest(?::text[], ?::date[], ?::bigint[]) as c (unit, valid_from, recorded_to)
            where s.unit = c.unit and upper_inf(s.recorded) and lower(s.valid) is not distinct from c.valid_from
            """;
    private static final String INSERT = """
            insert into read.structure (organisation, unit, valid, recorded, certainty, name, kind, placement, parent,
                since, until, tasks, entries)
            select organisation, unit, daterange(valid_from, valid_to), int8range(recorded_from, recorded_to), certainty,
                name, kind, placement, parent, since, until, tasks::text[], entries::bytea
            from unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as r (organisation, unit, valid_from, valid_to, recorded_from, recorded_to, certainty, name, kind, placement,
                    parent, since, until, tasks, entries)
            """;
    private final JdbcTemplate database;

    StructureStore(JdbcTemplate database) {
        this.database = database;
    }

    /** Gives rows that are in the table, open, their end. */
    void close(Collection<StructureRow> rows) {
        if (!rows.isEmpty()) {
            database.update(
                    CLOSE,
                    column(rows, StructureRow::unit),
                    column(rows, StructureRow::validFrom),
                    column(rows, StructureRow::recordedTo));
        }
    }

    void insert(Collection<StructureRow> rows) {
        if (!rows.isEmpty()) {
            database.update(
                    INSERT,
                    column(rows, StructureRow::organisation),
                    column(rows, StructureRow::unit),
                    column(rows, StructureRow::validFrom),
                    column(rows, StructureRow::validTo),
                    column(rows, StructureRow::recordedFrom),
                    column(rows, StructureRow::recordedTo),
                    column(rows, row -> word(row.certainty())),
                    column(rows, StructureRow::name),
                    column(rows, StructureRow::kind),
                    column(rows, row -> word(row.placement())),
                    column(rows, StructureRow::parent),
                    column(rows, StructureRow::since),
                    column(rows, StructureRow::until),
                    column(rows, row -> array(row.tasks())),
                    column(rows, row -> bytes(row.entries())));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String column(Collection<StructureRow> rows, Function<StructureRow, @Nullable Object> value) {
        return rows.stream().map(value).map(StructureStore::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String array(List<?> values) {
        return values.stream().map(StructureStore::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String bytes(List<UUID> ids) {
        var hex = new StringBuilder("\\x");
        ids.forEach(id -> hex.append(id.toString().replace("-", "")));
        return hex.toString();
    }

    private static String element(@Nullable Object value) {
        return value == null
                ? "NULL"
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
