package fi.muutoskirja.digests;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.Recomputing;
import fi.muutoskirja.auditor.Recomputing.Line;
import fi.muutoskirja.auditor.Recomputing.Outcome;
import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.auditor.StoredEntry;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.causality.CausalityWiring;
import fi.muutoskirja.comparison.ComparisonWiring;
import fi.muutoskirja.dossier.DossierWiring;
import fi.muutoskirja.duties.DutiesWiring;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.findings.FindingsWiring;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.proceedings.ProceedingsWiring;
import fi.muutoskirja.replay.ReplayWiring;
import fi.muutoskirja.structure.StructureWiring;
import fi.muutoskirja.timeline.TimelineWiring;
import fi.muutoskirja.unknowns.UnknownsWiring;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The read sides of a server on PostgreSQL, against what an auditor makes of the stored bytes. */
class DigestsIT {
    private static LedgerForTests node;

    /** Without @Configuration, so that no application finds it by scanning. */
    @Import({
        Capabilities.class,
        fi.muutoskirja.ReadSides.class,
        StructureWiring.class,
        TimelineWiring.class,
        DossierWiring.class,
        DutiesWiring.class,
        UnknownsWiring.class,
        FindingsWiring.class,
        ComparisonWiring.class,
        ProceedingsWiring.class,
        CausalityWiring.class,
        ReplayWiring.class,
        DigestsWiring.class
    })
    static class Wiring {
        @Bean
        JdbcTemplate database(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }
    }

    @BeforeAll
    static void importTheFiveCases() {
        node = LedgerForTests.fresh(Wiring.class);
        var cases = new CaseImport(node.bean(Catalog.class), node.door());
        StoredCases.NAMES.forEach(
                name -> cases.importCase(StoredCases.file(name), "case-file", ImportProgress.UNHEARD));
        assertThat(node.bean(Projections.class).awaitPosition(node.ledger().head(), Duration.ofSeconds(30)))
                .isTrue();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    private static List<StoredEntry> stored() {
        return node.sql()
                .query(
                        "select position, subject, sequence_number, recorded_at, type, revision, payload, metadata"
                                + " from ledger.event order by position",
                        (row, number) -> new StoredEntry(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getString(5),
                                row.getInt(6),
                                row.getBytes(7),
                                row.getBytes(8)));
    }

    private static Digests atServer(long position) {
        return Digesting.at(position, node.bean(DigestedReadSides.class), new ReadTables(node.bean(DataSource.class)));
    }

    private static List<String> differing(Digests published) {
        return Recomputing.against(published, Folded.of(stored())).lines().stream()
                .filter(line -> line.outcome() != Outcome.SAME)
                .map(Line::side)
                .toList();
    }

    @Test
    void theServerAnswersWhatFollowsFromItsLogAtEveryPosition() {
        var published = node.bean(PublishedDigests.class).latest();
        assertThat(published.position()).isEqualTo(node.ledger().head());
        assertThat(differing(published)).isEmpty();
        for (var position = 1L; position < node.ledger().head(); position += 97) {
            assertThat(differing(atServer(position))).as("entry " + position).isEmpty();
        }
    }

    @Test
    void aRowThatWasChangedByHandShows() {
        var changed = node.sql()
                .update("update read.structure set name = 'Lautakunta' where name = 'Kaupunginhallitus'"
                        + " and organisation = 'org-jarvenpaa'");
        try {
            assertThat(changed).isPositive();
            assertThat(differing(atServer(node.ledger().head()))).containsExactly("read.structure");
        } finally {
            node.sql()
                    .update("update read.structure set name = 'Kaupunginhallitus' where name = 'Lautakunta'"
                            + " and organisation = 'org-jarvenpaa'");
        }
        assertThat(differing(atServer(node.ledger().head()))).isEmpty();
    }

    @Test
    void aRowThatWasAddedOrTakenAwayShows() {
        var copy = "insert into read.timeline_version select 999999, from_position, standing, reform, organisation,"
                + " earliest, latest, place, bodies from read.timeline_version where position = 30";
        try {
            node.sql().update(copy);
            assertThat(differing(atServer(node.ledger().head()))).containsExactly("read.timeline_version", "timeline");
        } finally {
            node.sql().update("delete from read.timeline_version where position = 999999");
        }
        assertThat(differing(atServer(node.ledger().head()))).isEmpty();
    }
}
