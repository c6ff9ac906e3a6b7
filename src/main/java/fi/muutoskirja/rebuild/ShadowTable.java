package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table of schema {@code read} that is made anew under another schema and then takes the old one's place. */
final class ShadowTable {
    static final String LIVE = "read";
    static final String SHADOW = "read_next";

    private static final String CONSTRAINTS = """
            select format('alter table %I.%I add constraint %I %s', 'read_next', c.relname, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            where k.conrelid = ?::regclass and k.contype in ('p', 'u', 'x')""";
    private static final String INDEXES = """
            select replace(pg_get_indexdef(i.indexrelid), ' ON read.', ' ON read_next.')
            from pg_index i
            where i.indrelid = ?::regclass
                and not exists (select from pg_constraint k where k.conindid = i.indexrelid)""";
    private static final String STATISTICS = """
            select format('analyze read_next.%I (%s)', c.relname, string_agg(distinct quote_ident(a.attname), ', '))
            from pg_class c join pg_index i on i.indrelid = c.oid
                join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
            where c.oid = ?::regclass group by c.relname""";
    private static final String GRANTS = """
            select format('grant %s on %I.%I to %s', a.privilege_type, 'read_next', c.relname,
                case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end)
            from pg_class c, aclexplode(c.relacl) a
            where c.oid = ?::regclass and a.grantee <> c.relowner""";

    private static final String OWNER = """
            select format('alter table read_next.%I owner to %I', c.relname, pg_get_userbyid(c.relowner))
            from pg_class c
            where c.oid = ?::regclass and pg_get_userbyid(c.relowner) <> current_user""";
    private static final String LEFT_BEHIND = """
            select format('drop table read_next.%I', relname) from pg_class
            where relnamespace = 'read_next'::regnamespace and relkind = 'r'""";

    private final String name;
    private final String columns;

    ShadowTable(RebuiltReadSide side) {
        name = side.table();
        columns = String.join(", ", side.columns());
    }

    String name() {
        return name;
    }

    /** Makes the table, without indexes, and begins to load it. Frozen rows need no second visit when they are first read. */
    CopyRows load(Connection connection) throws SQLException {
        execute(
                connection,
                "create table read_next.%1$s (like read.%1$s including all excluding indexes)".formatted(name));
        return new CopyRows(
                connection, "copy read_next.%s (%s) from stdin with (format binary, freeze)".formatted(name, columns));
    }

    /**
     * Adds what the live table has beside its rows, and statistics of the columns by which rows are looked for; those of the others are
     * left to the server's own time.
     */
    void complete(Connection connection) throws SQLException {
        execute(connection, "set local maintenance_work_mem = '128MB'");
        for (var statement : List.of(CONSTRAINTS, INDEXES, GRANTS, STATISTICS, OWNER)) {
            for (var addition : told(connection, statement)) {
                execute(connection, addition);
            }
        }
    }

    /** Drops the tables of a rebuild that did not come to its end. */
    static void dropWhatIsLeft(Connection connection) throws SQLException {
        var drops = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(LEFT_BEHIND)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
            }
        }
        for (var drop : drops) {
            execute(connection, drop);
        }
    }

    RowDigest digestOfLive(Connection connection) throws SQLException {
        var digest = new RowDigest();
        var copy = "copy read.%s (%s) to stdout (format binary)".formatted(name, columns);
        BinaryCopy.out(
                connection, copy, digest::add, () -> Thread.currentThread().isInterrupted());
        return digest;
    }

    /** How many rows one of the two tables has more than the other. */
    long rowsOnlyIn(Connection connection, String schema, String otherSchema) throws SQLException {
        var sql = "select count(*) from (select %1$s from %2$s.%4$s except all select %1$s from %3$s.%4$s) as only_here"
                .formatted(columns, schema, otherSchema, name);
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void takePlaceOfLive(Connection connection) throws SQLException {
        execute(connection, "drop table read." + name);
        execute(connection, "alter table read_next.%s set schema read".formatted(name));
    }

    private List<String> told(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, LIVE + "." + name);
            var statements = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
            return statements;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
