package fi.muutoskirja.structure;

import static fi.muutoskirja.organisation.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.organisation.Stories;
import fi.muutoskirja.organisation.Town;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureProjectorIT {
    private static StructureTables tables;
    private final Random random = new Random(3);

    /** What the table and the fold must agree on. */
    private record Line(
            String unit,
            String name,
            String kind,
            String parent,
            String certainty,
            List<String> tasks,
            List<UUID> entries) {}

    @BeforeAll
    static void start() throws Exception {
        tables = StructureTables.fresh();
    }

    @AfterAll
    static void stop() throws Exception {
        tables.close();
    }

    @BeforeEach
    void empty() {
        tables.sql().execute("truncate read.structure");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void theTableSaysWhatTheFoldSaysHoweverTheEntriesAreBatched(int batch) {
        var ledger = story();
        project(ledger, tables.projector(ledger), 0, batch);
        assertTableAgreesWithFold(ledger);
    }

    @Test
    void aProjectorThatStartsLaterKnowsWhatCameBefore() {
        var ledger = story();
        var half = ledger.head() / 2;
        tables.projector(ledger).project(ledger.after(0, (int) half));
        project(ledger, tables.projector(ledger), half, 1000);
        assertTableAgreesWithFold(ledger);
    }

    @Test
    void aBatchThatWasRolledBackIsTakenInAgain() {
        var ledger = story();
        var half = (int) ledger.head() / 2;
        var projector = tables.projector(ledger);
        projector.project(ledger.after(0, half));
        var before = tables.sql().queryForList("select ctid::text from read.structure");
        tables.rolledBack(() -> projector.project(ledger.after(half, 1000)));
        assertThat(tables.sql().queryForList("select ctid::text from read.structure"))
                .isEqualTo(before);
        projector.project(ledger.after(half, 1000));
        assertTableAgreesWithFold(ledger);
    }

    @Test
    void wordsAreKeptAsTheyAre() {
        var name = "a\"b\\c, {NULL} 'ä' \n—";
        var ledger = Town.ledger(
                established("a", List.of(name, "NULL")).on("2018"),
                renamed("a", name).on("2019"));
        project(ledger, tables.projector(ledger), 0, 1000);
        assertThat(tables.sql().queryForList("select distinct name from read.structure order by name", String.class))
                .containsExactlyInAnyOrder("a", name);
        assertTableAgreesWithFold(ledger);
    }

    @Test
    void theTableShowsWhenAUnitBeganInExchangeForm() {
        var ledger = Town.ledger(established("a").on("2018"), abolished("a").on("kevät 2020"));
        project(ledger, tables.projector(ledger), 0, 1000);
        assertThat(tables.sql()
                        .queryForList(
                                "select distinct since || ' ' || until from read.structure where upper_inf(recorded)",
                                String.class))
                .containsExactly("2018 [2020-03-01..2020-05-31]");
    }

    @Test
    void theSearchForADayUsesTheIndex() {
        var plan = tables.sql()
                .queryForList("explain select * from read.structure_on('org-a', '2020-01-01', 5)", String.class);
        assertThat(plan.toString()).contains("structure_on_a_day");
    }

    private LedgerInMemory story() {
        var ledger = LedgerInMemory.withSource();
        Stories.accepted(random).forEach(ledger::say);
        return ledger;
    }

    private static void project(LedgerInMemory ledger, StructureProjector projector, long from, int batch) {
        for (var position = from; position < ledger.head(); position += batch) {
            projector.project(ledger.after(position, batch));
        }
    }

    private void assertTableAgreesWithFold(LedgerInMemory ledger) {
        var fold = new StructureFold();
        ledger.after(0, Integer.MAX_VALUE).forEach(fold::apply);
        for (var tries = 0; tries < 200; tries++) {
            var day = Stories.FIRST.plusDays(random.nextInt(4500));
            var knownAt = random.nextLong(ledger.head()) + 1;
            assertThat(inTable(day, knownAt)).containsExactlyInAnyOrderElementsOf(inFold(fold, day, knownAt));
        }
        assertThat(tables.sql().queryForObject("select count(*) from read.structure", Long.class))
                .isPositive();
    }

    private static List<Line> inFold(StructureFold fold, LocalDate day, long knownAt) {
        return fold.units(ORG, day.toEpochDay(), knownAt).stream()
                .map(unit -> new Line(
                        unit.id(),
                        unit.name(),
                        unit.kind(),
                        String.valueOf(unit.parent()),
                        unit.certainty().name().toLowerCase(java.util.Locale.ROOT),
                        unit.tasks(),
                        unit.entries()))
                .toList();
    }

    private static List<Line> inTable(LocalDate day, long knownAt) {
        return tables.sql()
                .query(
                        "select *, read.ids(entries) as ids from read.structure_on(?, ?, ?)",
                        (row, number) -> new Line(
                                row.getString("unit"),
                                row.getString("name"),
                                row.getString("kind"),
                                String.valueOf(row.getString("parent")),
                                row.getString("certainty"),
                                Arrays.asList((String[]) row.getArray("tasks").getArray()),
                                Arrays.asList((UUID[]) row.getArray("ids").getArray())),
                        ORG,
                        day,
                        knownAt);
    }
}
