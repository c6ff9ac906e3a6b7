package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.Notes;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyIT {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set recorded_at = now()",
                "delete from ledger.event",
                "truncate ledger.event",
                "update ledger.command_receipt set position = 7",
                "delete from ledger.command_receipt",
                "set session_replication_role = replica; delete from ledger.event"
            })
    void nothingRecordedIsChangedNotEvenByTheOwner(String change) {
        assertThatThrownBy(() -> as("muutoskirja", change)).hasMessageContaining("is append only");
        assertThat(ledger.ledger().of(java.util.List.of("note-1"), 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set recorded_at = now()",
                "delete from ledger.command_receipt",
                "drop table ledger.event",
                "alter table ledger.event disable trigger append_only"
            })
    void whoMayAppendMayNotChange(String change) {
        assertThatThrownBy(() -> as("muutoskirja_append", change))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void whoReadsMayReadAndNothingElse() throws SQLException {
        as("muutoskirja_read", "select * from ledger.event_readable");
        assertThatThrownBy(() -> as(
                        "muutoskirja_read",
                        "insert into ledger.event select 2, gen_random_uuid(), subject, 1, type, 1, payload, metadata, fingerprint, now()"
                                + " from ledger.event"))
                .hasMessageContaining("permission denied");
    }

    private static void as(String role, String statement) throws SQLException {
        try (var connection = ledger.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("set role " + role);
            sql.execute(statement);
        }
    }

    @Test
    void peopleReadJson() {
        assertThat(ledger.sql()
                        .queryForObject(
                                "select payload -> 'fact' ->> 'title' from ledger.event_readable where type = 'note.note-opened'",
                                String.class))
                .isEqualTo("Muistikirja");
        assertThat(ledger.sql()
                        .queryForObject("select metadata ->> 'recorder' from ledger.event_readable", String.class))
                .isEqualTo("tests");
    }
}
