package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.testing.PostgresForTests;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Entries of a ledger that knew no leaves get theirs when it is opened by this version. */
class LandedLeavesIT {
    private static final String ENTRIES = """
            insert into ledger.event
                (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at)
            select n, gen_random_uuid(), 'reform-' || n / 3, n % 3, 'reform.note-recorded', 1 + n % 2,
                   convert_to('{"text":"Ähtäri ' || repeat('x', n * 7) || '"}', 'UTF8'),
                   convert_to('{"command":"' || n || '"}', 'UTF8'), sha256(''),
                   timestamptz '2026-11-21 22:33:44.000001+00' + n * interval '999999 microseconds'
            from generate_series(1, 500) as n""";
    private static final String WITHOUT_LEAVES =
            "position, event_id, subject, sequence_number, type, revision, payload,"
                    + " metadata, fingerprint, recorded_at";

    @Test
    void entriesOfTheVersionBeforeGetTheirLeaves() throws SQLException {
        var url = PostgresForTests.freshDatabase();
        Flyway.configure().dataSource(url, null, null).target("6").load().migrate();
        try (var connection = DriverManager.getConnection(url)) {
            var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            sql.execute(ENTRIES);
            var before = rows(sql);

            Flyway.configure()
                    .dataSource(url, null, null)
                    .initSql("set timezone = 'Asia/Kathmandu'; set datestyle = 'ISO, DMY'; set bytea_output = 'escape'")
                    .load()
                    .migrate();

            assertThat(StoredLeaves.allRight(sql).leaves()).hasSize(500);
            assertThat(rows(sql)).isEqualTo(before);
            assertThat(sql.queryForObject(
                            "select count(*) from pg_trigger where tgrelid = 'ledger.event'::regclass and tgenabled = 'A'"
                                    + " and tgname like 'append_only%'",
                            Long.class))
                    .isEqualTo(2);
            for (var change : new String[] {
                "update ledger.event set leaf_hash = leaf_hash",
                "update ledger.event set leaf_hash = '' where position = 1",
                "delete from ledger.event where position = 500",
                "truncate ledger.event"
            }) {
                for (var role : new String[] {"origin", "replica", "local"}) {
                    sql.execute("set session_replication_role = " + role);
                    assertThatThrownBy(() -> sql.execute(change)).rootCause().hasMessageContaining("is append only");
                }
            }
        }
    }

    @Test
    void entriesThatHadTheBytesOfTheirLeavesKeepTheirHashesAndAreNotWrittenAnew() throws SQLException {
        var url = PostgresForTests.freshDatabase();
        Flyway.configure().dataSource(url, null, null).target("6").load().migrate();
        try (var connection = DriverManager.getConnection(url)) {
            var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            sql.execute(ENTRIES);
            Flyway.configure().dataSource(url, null, null).target("8").load().migrate();
            var file = "select pg_relation_filenode('ledger.event')";
            var hashes = "select string_agg(leaf_hash::text, ',' order by position) from ledger.event";
            var leaves = sql.query("select leaf from ledger.event order by position", (row, number) -> row.getBytes(1));
            var before = List.of(rows(sql), sql.queryForList(file), sql.queryForList(hashes));

            Flyway.configure().dataSource(url, null, null).load().migrate();

            assertThat(List.of(rows(sql), sql.queryForList(file), sql.queryForList(hashes)))
                    .isEqualTo(before);
            assertThat(StoredLeaves.allRight(sql).leaves())
                    .extracting(Leaf::bytes)
                    .containsExactlyElementsOf(leaves);
        }
    }

    @Test
    void anEntryThatCannotBeWrittenInOneWayStopsTheUpgradeAndIsLeftAsItIs() throws SQLException {
        var url = PostgresForTests.freshDatabase();
        Flyway.configure().dataSource(url, null, null).target("6").load().migrate();
        try (var connection = DriverManager.getConnection(url)) {
            var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            sql.execute(ENTRIES);
            sql.execute(
                    "insert into ledger.event select 501, gen_random_uuid(), 'reform-ähtäri', 0, type, revision, payload,"
                            + " metadata, fingerprint, recorded_at from ledger.event where position = 500");
            var before = rows(sql);

            assertThatThrownBy(() -> Flyway.configure()
                            .dataSource(url, null, null)
                            .load()
                            .migrate())
                    .hasMessageContaining(
                            "The entry at position 501 cannot be written in one way: subject reform-ähtäri");

            assertThat(rows(sql)).isEqualTo(before);
        }
    }

    private static List<String> rows(JdbcTemplate sql) {
        return sql.query(
                "select row(" + WITHOUT_LEAVES + ")::text from ledger.event order by position",
                (row, number) -> row.getString(1));
    }
}
