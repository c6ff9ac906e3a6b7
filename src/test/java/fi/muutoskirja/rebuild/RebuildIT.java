package fi.muutoskirja.rebuild;

import static fi.muutoskirja.testing.Saying.that;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.meeting.MeetingCommand.HoldSeminar;
import fi.muutoskirja.meeting.MeetingCommand.RecordPresentation;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.MoveUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.rebuild.RebuildReport.Compared;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.source.SourceCapability;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.structure.StructureWiring;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.Names;
import fi.muutoskirja.timeline.TimelineWiring;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

class RebuildIT {
    private static final String REFORM = "reform-a";
    private static final List<String> TABLES = List.of("structure", "reference", "timeline_version");
    private final LedgerForTests node = LedgerForTests.fresh(Wiring.class);

    /** Without @Configuration, so that no application finds it by scanning. */
    @Import({StructureWiring.class, TimelineWiring.class, RebuildWiring.class})
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
    void aMixedHistoryWithCorrections() {
        say(that(new RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi")));
        say(that(new RegisterOrganisation("org-a", "Aava")));
        say(that(new StartReform(REFORM, "org-a", "Uudistus")));
        say(that(new StartReform("reform-b", "org-a", "Toinen")));
        var board = say(established("unit-a-hallitus", null, "2007"));
        say(established("unit-a-palvelut", "unit-a-hallitus", "keväällä 2010"));
        say(established("unit-a-ateria", "unit-a-palvelut", "2011"));
        var renaming = say(structural(new RenameUnit("org-a", "unit-a-ateria", "Ateria ja siivous"))
                .on("1.1.2015"));
        say(structural(new MoveUnit("org-a", "unit-a-ateria", Placement.TOP, null))
                .on("syksyllä 2016"));
        var seminar = say(that(seminar()).on("2018").inCourseOf(REFORM));
        say(that(new RecordPresentation("meeting-a", "Kari Hakari", null, "Pormestarimalli")));
        var proposal = say(that(new PresentProposal(
                        "decision-a", "org-a", "Päätös", "Esitys", null, "unit-a-hallitus", null, null))
                .on(HistoricalDate.unknown("", "").inOrder(2, 7))
                .inCourseOf(REFORM));
        say(structural(new CorrectEntry(
                        "org-a",
                        renaming,
                        "Nimi luettiin väärin",
                        new RenameUnit("org-a", "unit-a-ateria", "Ateria, siivous ja \"muu\"")))
                .on("1.2.2015"));
        say(that(new CorrectEntry("meeting-a", seminar, "Toinen uudistus", seminar()))
                .on("2019")
                .inCourseOf("reform-b"));
        say(that(new WithdrawEntry("decision-a", proposal, "Kirjattu kahdesti")));
        say(structural(new AbolishUnit("org-a", "unit-a-ateria")).on("31.12.2020"));
        say(that(new StateAim(REFORM, "Tavoite")).on("31.8.2012 mennessä"));
        assertThat(board).isNotNull();
        awaitProjectors();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void aRebuildGivesTheSameRowsAndLeavesTheTablesAsTheyWere() throws Exception {
        var rows = rows();
        var make = make();
        var report = rebuild();

        assertThat(report.allWereAsTheyShouldBe()).as(report.toString()).isTrue();
        assertThat(report.tables()).extracting(RebuildReport.Table::name).containsExactlyElementsOf(TABLES);
        assertThat(report.tables()).allSatisfy(table -> assertThat(table.rows()).isPositive());
        assertThat(rows()).isEqualTo(rows);
        assertThat(make()).isEqualTo(make);
    }

    @Test
    void processorsGoOnFromWhereTheRebuiltTablesEnd() throws Exception {
        rebuild();
        say(structural(new RenameUnit("org-a", "unit-a-palvelut", "Palvelukeskus"))
                .on("2021"));
        say(that(new StateAim(REFORM, "Toinen tavoite")));
        awaitProjectors();

        assertThat(rebuild().allWereAsTheyShouldBe()).isTrue();
        assertThat(count("select count(*) from read.structure where name = 'Palvelukeskus'"))
                .isPositive();
    }

    @Test
    void damageIsFoundAndMended() throws Exception {
        var rows = rows();
        node.sql().update("delete from read.timeline_version where position in (3, 4)");
        node.sql().update("delete from read.reference where role = 'r'");
        node.sql().update("update read.structure set name = 'Väärä' where name = 'Ateria, siivous ja \"muu\"'");
        node.sql().update("insert into read.structure select * from read.structure limit 1");

        var report = rebuild();

        assertThat(report.tables()).extracting(RebuildReport.Table::compared).containsOnly(Compared.DIFFERENT);
        var structure = report.tables().getFirst();
        assertThat(structure.missing()).isPositive();
        assertThat(structure.surplus()).isEqualTo(structure.missing() + 1);
        assertThat(report.tables().getLast().missing()).isEqualTo(2);
        assertThat(report.tables().getLast().surplus()).isZero();
        assertThat(rows()).isEqualTo(rows);
        node.sql().update("update read.reform_count set entries = 99");
        assertThat(rebuild().allWereAsTheyShouldBe()).isTrue();
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void aStoppedRebuildLeavesEverythingAsItWas() {
        var rows = rows();
        var make = make();
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::rebuild).isInstanceOf(InterruptedException.class);

        assertThat(rows()).isEqualTo(rows);
        assertThat(make()).isEqualTo(make);
        assertThat(count("select count(*) from pg_class where relnamespace = 'read_next'::regnamespace"))
                .isZero();
    }

    @Test
    void onlyOneRebuildRunsAtATime() throws Exception {
        try (var other = node.bean(DataSource.class).getConnection();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(7205759403792794)");
            assertThatThrownBy(this::rebuild).isInstanceOf(Rebuild.UnderWay.class);
            lock.execute("select pg_advisory_unlock(7205759403792794)");
        }
        assertThat(rebuild().allWereAsTheyShouldBe()).isTrue();
    }

    @Test
    void entriesRecordedMeanwhileAreNotLost() throws Exception {
        var writer = Thread.ofPlatform().start(() -> {
            for (var number = 0; number < 200; number++) {
                say(that(new StateAim(REFORM, "Tavoite " + number)));
                if (number % 10 == 0) {
                    say(established("unit-a-uusi-" + number, null, "2020"));
                }
            }
        });
        while (writer.isAlive()) {
            rebuild();
        }
        writer.join();
        awaitProjectors();

        assertThat(rebuild().allWereAsTheyShouldBe()).isTrue();
        assertThat(count("select count(distinct position) from read.timeline_version"))
                .isEqualTo(node.ledger().head());
    }

    private RebuildReport rebuild() throws Exception {
        return node.bean(Rebuild.class).run(progress -> {});
    }

    private void awaitProjectors() {
        assertThat(node.bean(Projections.class).awaitPosition(node.ledger().head(), Duration.ofSeconds(30)))
                .isTrue();
    }

    /** Every row of the read tables, as text. */
    private List<String> rows() {
        return Stream.concat(TABLES.stream(), Stream.of("reform_count"))
                .flatMap(table -> node
                        .sql()
                        .query("select t::text from read." + table + " t order by 1", (row, number) -> row.getString(1))
                        .stream())
                .toList();
    }

    /** Columns, constraints and indexes of the read tables, and who may do what with them. */
    private List<String> make() {
        return node.sql().query("""
                        select format('%s %s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull)
                        from pg_attribute where attrelid in ('read.structure'::regclass, 'read.reference'::regclass, 'read.timeline_version'::regclass) and attnum > 0
                        union all select indexdef from pg_indexes where schemaname = 'read'
                        union all select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                        from pg_constraint where connamespace = 'read'::regnamespace
                        union all select format('%s %s %s', table_name, grantee, privilege_type)
                        from information_schema.role_table_grants where table_schema = 'read'
                        union all select format('%s belongs to %s', tablename, tableowner)
                        from pg_tables where schemaname = 'read'
                        order by 1""", (row, number) -> row.getString(1));
    }

    private long count(String sql) {
        var count = node.sql().queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private UUID say(Saying saying) {
        return node.door().execute(saying.command()).entry();
    }

    private static Saying established(String unit, @Nullable String parent, String when) {
        return structural(new EstablishUnit(
                        "org-a",
                        unit,
                        "Yksikkö " + unit,
                        "unit",
                        parent == null ? Placement.TOP : Placement.UNDER,
                        parent,
                        parent == null ? List.of() : List.of("tehtävä", "toinen, tehtävä")))
                .on(when);
    }

    private static Saying structural(LedgerCommand act) {
        return that(act).onAuthority(new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro."));
    }

    private static LedgerCommand seminar() {
        return new HoldSeminar("meeting-a", "org-a", "Seminaari", List.of("unit-a-hallitus"), null, null);
    }
}
