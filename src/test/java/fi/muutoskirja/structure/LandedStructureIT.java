package fi.muutoskirja.structure;

import static fi.muutoskirja.organisation.Town.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.organisation.Stories;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.PostgresForTests;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Rows that an earlier version wrote stand as this version would have written them. */
class LandedStructureIT {
    private static final String INSERT = """
            insert into read.structure (organisation, unit, valid, recorded, certainty, name, kind, placement, parent,
                since, until, tasks, entries)
            values (?, ?, daterange(?, ?), int8range(?, ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Test
    void theProjectionGoesOnFromRowsOfTheFirstVersion() throws Exception {
        var ledger = LedgerInMemory.withSource();
        Stories.accepted(new Random(4)).forEach(ledger::say);
        var half = ledger.head() / 2;
        var landed = PostgresForTests.freshDatabase();
        Flyway.configure().dataSource(landed, null, null).target("3").load().migrate();
        writeAsTheFirstVersionDid(landed, ledger, half);

        try (var updated = StructureTables.at(landed);
                var fresh = StructureTables.fresh()) {
            updated.projector(ledger).project(ledger.after(half, Integer.MAX_VALUE));
            fresh.projector(ledger).project(ledger.after(0, Integer.MAX_VALUE));

            assertThat(rows(updated)).isNotEmpty().isEqualTo(rows(fresh));
            assertThat(rows(updated)).anyMatch(row -> row.contains(ORG));
        }
    }

    private static List<String> rows(StructureTables tables) {
        return tables.sql().query("select s::text from read.structure s order by 1", (row, number) -> row.getString(1));
    }

    private static void writeAsTheFirstVersionDid(String url, LedgerInMemory ledger, long upTo) throws Exception {
        var rows = new StructureRows();
        try (var connection = DriverManager.getConnection(url);
                var insert = connection.prepareStatement(INSERT)) {
            for (var entry : ledger.after(0, (int) upTo)) {
                for (var closed : rows.changes(entry).closed()) {
                    write(closed, insert);
                }
            }
            for (var open : rows.open().toList()) {
                write(open, insert);
            }
        }
    }

    private static void write(StructureRow row, PreparedStatement insert) throws Exception {
        insert.setString(1, row.organisation());
        insert.setString(2, row.unit());
        insert.setObject(3, row.validFrom(), Types.DATE);
        insert.setObject(4, row.validTo(), Types.DATE);
        insert.setLong(5, row.recordedFrom());
        insert.setObject(6, row.recordedTo(), Types.BIGINT);
        insert.setString(7, row.certainty().name().toLowerCase(Locale.ROOT));
        insert.setString(8, row.name());
        insert.setString(9, row.kind());
        insert.setString(10, row.placement().name().toLowerCase(Locale.ROOT));
        insert.setString(11, row.parent());
        insert.setString(12, row.since());
        insert.setString(13, row.until());
        var connection = insert.getConnection();
        insert.setArray(14, connection.createArrayOf("text", row.tasks().toArray()));
        insert.setArray(15, connection.createArrayOf("uuid", row.entries().toArray()));
        insert.executeUpdate();
    }
}
