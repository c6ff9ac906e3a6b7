package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.testing.PostgresForTests;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each account of the database may do, and what it may not. */
class AccountsIT {
    private static final String A_COPY =
            "(position, event_id, subject, sequence_number, type, revision, payload, metadata,"
                    + " fingerprint, recorded_at, leaf_hash) select position + 1, gen_random_uuid(), subject, sequence_number + 1,"
                    + " type, revision, payload, metadata, fingerprint, recorded_at, leaf_hash from ledger.event"
                    + " order by position desc limit 1";
    private static LedgerForTests ledger;

    @BeforeAll
    static void open() {
        ledger = LedgerForTests.fresh();
        ledger.door().execute(Notes.open("note-1"));
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void theApplicationAppends() throws SQLException {
        try (var connection = ledger.connect();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(sql.executeUpdate("insert into ledger.event " + A_COPY)).isOne();
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set recorded_at = now()",
                "update ledger.event set leaf_hash = leaf_hash",
                "delete from ledger.event",
                "truncate ledger.event",
                "insert into ledger.event select * from ledger.event on conflict (position) do update set payload = ''",
                "merge into ledger.event e using ledger.event o on e.position = o.position when matched then delete",
                "alter table ledger.event add column more int",
                "alter table ledger.event disable trigger append_only",
                "alter table ledger.event disable trigger all",
                "alter table ledger.event rename to other",
                "alter table ledger.event owner to muutoskirja_application",
                "drop table ledger.event",
                "drop trigger append_only on ledger.event",
                "drop schema ledger cascade",
                "create trigger mine before insert on ledger.event for each row execute function ledger.refuse_change()",
                "create rule mine as on insert to ledger.event do instead nothing",
                "create table ledger.mine ()",
                "create or replace function ledger.refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "drop function ledger.refuse_change() cascade",
                "copy ledger.event from '/dev/null'",
                "copy ledger.event from program 'true'",
                "copy ledger.event to '/tmp/elsewhere'",
                "begin; lock table ledger.event in access exclusive mode",
                "set session_replication_role = replica",
                "set role muutoskirja_owner",
                "set role muutoskirja",
                "update ledger.personal_key set key = ''",
                "truncate ledger.personal_key",
                "create schema mine",
                "create table public.mine ()",
                "create role mine",
                "delete from public.flyway_schema_history"
            })
    void theApplicationDoesNothingElseToTheLedger(String change) throws SQLException {
        try (var connection = ledger.connect();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");
        }
        assertThat(StoredLeaves.allRight(ledger.sql()).leaves()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            muutoskirja_project | insert into ledger.event select * from ledger.event
            muutoskirja_project | select * from ledger.personal_key
            muutoskirja_project | drop schema read
            muutoskirja_project | create table ledger.mine ()
            muutoskirja_append  | update axon.token_entry set token = null
            muutoskirja_append  | delete from read.structure
            muutoskirja_read    | insert into ledger.event select * from ledger.event
            muutoskirja_read    | select * from ledger.personal_key
            muutoskirja_read    | delete from read.structure
            muutoskirja_read    | create table read.mine ()
            muutoskirja_read    | select * from axon.token_entry
            """)
    void eachGroupDoesWhatItIsFor(String group, String statement) throws SQLException {
        try (var connection = ledger.connect();
                var sql = connection.createStatement()) {
            sql.execute("set role " + group);
            assertThatThrownBy(() -> sql.execute(statement))
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void theOwnerMeetsTheTrigger() throws SQLException {
        try (var connection = ledger.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("set role muutoskirja_owner");
            for (var change : List.of(
                    "update ledger.event set revision = 7", "delete from ledger.event", "truncate ledger.event")) {
                assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("is append only");
            }
        }
    }

    @Test
    void whatIsThereBelongsToWhoeverLooksAfterIt() {
        assertThat(ledger.sql()
                        .queryForList(
                                "select distinct format('%s %s', schemaname, tableowner) from pg_tables"
                                        + " where schemaname in ('ledger', 'axon', 'read', 'read_next') order by 1",
                                String.class))
                .containsExactly("axon muutoskirja_owner", "ledger muutoskirja_owner", "read muutoskirja_project");
        assertThat(ledger.sql()
                        .queryForList(
                                "select distinct pg_get_userbyid(nspowner) from pg_namespace"
                                        + " where nspname in ('ledger', 'axon', 'read', 'read_next')",
                                String.class))
                .containsExactly("muutoskirja_owner");
        assertThat(ledger.sql()
                        .queryForList(
                                "select distinct pg_get_userbyid(proowner) from pg_proc"
                                        + " where pronamespace in ('ledger'::regnamespace, 'read'::regnamespace)",
                                String.class))
                .containsExactly("muutoskirja_owner");
    }

    @Test
    void aLedgerOfAnEarlierVersionIsOpened() throws SQLException {
        var url = PostgresForTests.freshDatabase();
        Flyway.configure().dataSource(url, null, null).target("6").load().migrate();
        try (var earlier = DriverManager.getConnection(url);
                var insert = earlier.prepareStatement(
                        "insert into ledger.event (position, event_id, subject, sequence_number, type,"
                                + " revision, payload, metadata, fingerprint, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            ledger.sql().query("select * from ledger.event", row -> {
                for (var column = 1; column <= 10; column++) {
                    insert.setObject(column, row.getObject(column));
                }
                insert.executeUpdate();
            });
        }
        try (var opened = LedgerForTests.at(url)) {
            assertThat(opened.door().execute(Notes.write("note-1", "later")).position())
                    .isEqualTo(2);
            assertThat(StoredLeaves.allRight(opened.sql()).leaves()).hasSize(2);
        }
    }
}
