package fi.muutoskirja.timeline;

import static fi.muutoskirja.testing.Saying.that;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.meeting.MeetingCommand.HoldSeminar;
import fi.muutoskirja.meeting.MeetingCommand.RecordPresentation;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.source.SourceCapability;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.Saying;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

class TimelineStoreIT {
    private static final String A = "reform-a";
    private static final String B = "reform-b";
    private final LedgerForTests node = LedgerForTests.fresh(Wiring.class);

    /** Without @Configuration, so that no application finds it by scanning. */
    @Import(TimelineWiring.class)
    static class Wiring {
        @Bean
        Capability<?> sources() {
            return new SourceCapability();
        }

        @Bean
        Capability<?> organisations() {
            return new OrganisationCapability();
        }

        @Bean
        Capability<?> reforms() {
            return new ReformCapability();
        }

        @Bean
        Capability<?> meetings() {
            return new MeetingCapability();
        }

        @Bean
        Capability<?> decisions() {
            return new DecisionCapability();
        }

        @Bean
        JdbcTemplate database(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        Names names() {
            return (id, position) -> Optional.of(id);
        }
    }

    @BeforeEach
    void aHistoryWithCorrections() {
        say(new RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        say(new RegisterOrganisation("org-a", "Aava"));
        say(new StartReform(A, "org-a", "Uudistus A"), new StartReform(B, "org-a", "Uudistus B"));
        var seminar = say(that(seminar()).on("keväällä 2018").inCourseOf(A));
        say(new RecordPresentation("meeting-a", "Kari Hakari", null, "Pormestarimalli"));
        var decision = say(that(new PresentProposal(
                        "decision-a", "org-a", "Päätös", "Esitys", null, "unit-a-hallitus", null, null))
                .on(HistoricalDate.unknown("", "").inOrder(2, 7))
                .inCourseOf(A));
        say(that(new CorrectEntry("meeting-a", seminar, "Toinen uudistus", seminar()))
                .on("2019")
                .inCourseOf(B));
        say(new RecordPresentation("meeting-a", "Kari Hakari", null, "Pormestarimalli vielä"));
        say(new WithdrawEntry("decision-a", decision, "Kirjattu kahdesti"));
        say(new StateAim(B, "Tavoite"));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void theTableHoldsWhatTheRowsOfTheLedgerAre() {
        awaitIndex();
        var expected = TimelineRows.ofEach(node.ledger().after(0, 1_000));
        assertThat(stored())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(TimelineStoreIT::spelled).toList());
    }

    @Test
    void theTableTellsTheSameWhetherItFollowedEntryByEntryOrAllAtOnce() {
        awaitIndex();
        var followed = stored();
        var store = node.bean(TimelineStore.class);
        var projector = new TimelineProjector(node.ledger(), store);
        node.sql().execute("truncate read.timeline_version");
        projector.project(node.ledger().after(0, 1_000));
        assertThat(stored()).isEqualTo(followed);
        node.sql().execute("truncate read.timeline_version");
        node.ledger().after(0, 1_000).forEach(entry -> projector.project(List.of(entry)));
        assertThat(stored()).isEqualTo(followed);
    }

    @Test
    void answersFromTheTableAreThoseOfTheFold() {
        awaitIndex();
        var queries = node.bean(TimelineQueries.class);
        var inMemory = new IndexInMemory(node.ledger(), () -> 0);
        var folded = new Timelines(
                node.bean(Catalog.class),
                node.ledger(),
                node.bean(ReferenceLookup.class),
                inMemory,
                (id, position) -> Optional.of(id));
        for (var knownAt = 0L; knownAt <= node.ledger().head(); knownAt++) {
            assertThat(queries.ofReform(A, knownAt)).isEqualTo(folded.ofReform(A, knownAt));
            assertThat(queries.ofReform(B, knownAt)).isEqualTo(folded.ofReform(B, knownAt));
            assertThat(queries.reforms(knownAt)).isEqualTo(folded.reforms(knownAt));
        }
        assertThat(queries.ofReform(B, node.ledger().head())).hasSize(5);
    }

    @Test
    void whatWasJustWrittenIsReadAtOnce() {
        for (var number = 0; number < 20; number++) {
            var entry = say(new StateAim(A, "Tavoite " + number));
            assertThat(node.bean(TimelineQueries.class)
                            .ofReform(A, node.ledger().head()))
                    .extracting(line -> line.entry().id())
                    .contains(entry);
        }
    }

    private void awaitIndex() {
        assertThat(node.bean(Projections.class)
                        .awaitPosition(TimelineProjector.NAME, node.ledger().head(), Duration.ofSeconds(20)))
                .isTrue();
    }

    private List<String> stored() {
        return node.sql()
                .query(
                        "select concat_ws(' ', position, from_position, standing, reform, organisation, earliest, latest,"
                                + " place, bodies) from read.timeline_version order by position, from_position",
                        (row, number) -> row.getString(1));
    }

    private static String spelled(TimelineRow row) {
        return String.join(
                " ",
                Arrays.stream(new Object[] {
                            row.position(),
                            row.from(),
                            row.standing().letter(),
                            row.reform(),
                            row.organisation(),
                            row.earliest(),
                            row.latest(),
                            row.place(),
                            row.bodies() == null ? null : "{" + String.join(",", row.bodies()) + "}"
                        })
                        .filter(java.util.Objects::nonNull)
                        .map(String::valueOf)
                        .toList());
    }

    private static LedgerCommand seminar() {
        return new HoldSeminar("meeting-a", "org-a", "Seminaari", List.of(), null, null);
    }

    private UUID say(LedgerCommand... acts) {
        UUID last = new UUID(0, 0);
        for (var act : acts) {
            last = say(that(act));
        }
        return last;
    }

    private UUID say(Saying saying) {
        return node.door().execute(saying.command()).entry();
    }
}
