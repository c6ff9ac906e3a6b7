package fi.muutoskirja.digests;

import fi.muutoskirja.causality.CausalityQueries;
import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.duties.DutiesQueries;
import fi.muutoskirja.eventstore.projection.ProjectionStatus;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.findings.FindingsQueries;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.replay.ReplayQueries;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import fi.muutoskirja.unknowns.UnknownsQueries;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's beans. */
@Configuration(proxyBeanMethods = false)
public class DigestsWiring {
    @Bean
    DigestedReadSides digestedReadSides(
            Ledger ledger,
            StructureQueries structure,
            TimelineQueries timeline,
            DossierQueries dossiers,
            DecisionQueries decisions,
            DutiesQueries duties,
            UnknownsQueries unknowns,
            FindingsQueries findings,
            ReplayQueries replays,
            ComparisonQueries comparisons,
            CausalityQueries provenance,
            Wording wording) {
        return new DigestedReadSides(
                ledger,
                structure,
                timeline,
                dossiers,
                decisions,
                duties,
                unknowns,
                findings,
                replays,
                comparisons,
                provenance,
                wording);
    }

    @Bean
    PublishedDigests publishedDigests(
            DigestedReadSides read, DataSource database, Ledger ledger, Projections projections) {
        return new PublishedDigests(
                read,
                new ReadTables(database),
                () -> projections.statuses().stream()
                        .mapToLong(ProjectionStatus::position)
                        .reduce(ledger.head(), Math::min),
                System::nanoTime);
    }
}
