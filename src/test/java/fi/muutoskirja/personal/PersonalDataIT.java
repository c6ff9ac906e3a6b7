package fi.muutoskirja.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.OutcomeCommand.DecideAsOfficial;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PersonalData;
import fi.muutoskirja.kernel.PersonalTexts;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.structure.StructureWiring;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.Names;
import fi.muutoskirja.timeline.TimelineWiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a name in a command to a name that nobody can read any more, on a real database. */
class PersonalDataIT {
    private static final String D = "decision-a";
    private static final String NAME = "Maija Virtanen";
    private static final String KEYS = "select count(*) from ledger.personal_key where person = 'person-a'";

    private final LedgerForTests node = LedgerForTests.fresh(Wiring.class);
    private final CommandEnvelope claim = saying(new ClaimRectification(D, "kunnan jäsen", named(NAME)));
    private UUID entry = new UUID(0, 0);

    /** Without @Configuration, so that no application finds it by scanning. */
    @Import({Capabilities.class, StructureWiring.class, TimelineWiring.class})
    static class Wiring {
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
    void aClaimByAPrivatePerson() {
        say(new RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        say(new RegisterOrganisation("org-a", "Aava"));
        say(new DecideAsOfficial(
                D, "org-a", "Asia", null, "hallintojohtaja", null, null, null, List.of(), List.of(), List.of()));
        entry = node.door().execute(claim).entry();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void theNameIsNowhereOnDisk() {
        node.door()
                .executeAll(List.of(
                        saying(new CorrectEntry(
                                D, entry, "Väärä henkilö.", new ClaimRectification(D, null, named(NAME + " II")))),
                        saying(new AppealDecision(
                                D, Court.ADMINISTRATIVE_COURT, List.of(), null, named(NAME + " III")))));
        assertThat(node.bean(Projections.class).awaitPosition(node.ledger().head(), Duration.ofSeconds(20)))
                .isTrue();

        var tables = node.sql()
                .queryForList(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('ledger', 'read', 'axon') and table_type = 'BASE TABLE'",
                        String.class);
        assertThat(tables).contains("ledger.event", "ledger.personal_key", "read.timeline_version");
        assertThat(rowsHolding("ledger.event", "kunnan j")).isEqualTo(1);
        assertThat(tables)
                .allSatisfy(table -> assertThat(rowsHolding(table, NAME)).isZero());
    }

    @Test
    void whoAsksIsToldUntilItIsErased() {
        assertThat(told(node)).contains(NAME);

        say(new ErasePersonalData(D, entry, "Aika on päättynyt."));

        assertThat(told(node)).isEmpty();
        try (var other = node.otherNode(Wiring.class)) {
            assertThat(told(other)).isEmpty();
        }
        assertThatThrownBy(() -> say(new ErasePersonalData(D, entry, "Uudestaan.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void erasingLeavesEveryRecordedByteAsItWas() {
        var before = recorded();

        say(new ErasePersonalData(D, entry, "Aika on päättynyt."));

        assertThat(recorded()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void theSameCommandIsAnsweredAlikeAlsoOnceErased() {
        assertThat(node.door().execute(claim).repeated()).isTrue();
        say(new ErasePersonalData(D, entry, "Aika on päättynyt."));
        var again = node.door().executeAll(List.of(claim)).getFirst();

        assertThat(again.repeated()).isTrue();
        assertThat(again.entry()).isEqualTo(entry);
        assertThat(told(node)).isEmpty();
    }

    @Test
    void whatIsSaidAfterAnErasureHasAKeyOfItsOwn() {
        say(new ErasePersonalData(D, entry, "Aika on päättynyt."));
        var later = node.door()
                .execute(saying(new ClaimRectification(D, null, named("Maija V."))))
                .entry();

        assertThat(told(node, later)).contains("Maija V.");
        assertThat(told(node)).isEmpty();
    }

    @Test
    void aCrashLeavesBothTheErasureAndTheDeletionOrNeither() throws SQLException {
        try (var dying = node.connect();
                var sql = dying.createStatement()) {
            dying.setAutoCommit(false);
            sql.execute(
                    "insert into ledger.event select position + 1, gen_random_uuid(), subject, sequence_number + 1,"
                            + " 'ledger.personal-data-erased', 1, convert_to('{\"fact\":{\"persons\":[\"person-a\"]}}', 'UTF8'),"
                            + " metadata, fingerprint, recorded_at, leaf_hash from ledger.event order by position desc limit 1");
            try (var row = sql.executeQuery(KEYS)) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
            var backend = dying.unwrap(org.postgresql.PGConnection.class).getBackendPID();
            node.sql().queryForObject("select pg_terminate_backend(?, 5000)", Boolean.class, backend);
        }

        assertThat(told(node)).contains(NAME);
        assertThat(node.sql().queryForObject("select max(position) from ledger.event", Long.class))
                .isEqualTo(node.ledger().head());
        say(new ErasePersonalData(D, entry, "Aika on päättynyt."));
        assertThat(node.sql().queryForObject(KEYS, Long.class)).isZero();
    }

    @Test
    void keysFromAnOlderCopyAreDeletedAsOperatorsAreTold() throws IOException {
        say(new ErasePersonalData(D, entry, "Aika on päättynyt."));
        say(new ClaimRectification(D, null, new Personal("person-b", "Matti", null)));
        node.sql()
                .update(
                        "insert into ledger.personal_key (person, key, made_at) values ('person-a', 'vanha', '2020-01-01')");

        var told = Pattern.compile("`(delete from ledger\\.personal_key [^`]+)`")
                .matcher(Files.readString(Path.of("docs", "operating.md")));
        assertThat(told.find()).isTrue();
        node.sql().execute(told.group(1));

        assertThat(node.sql().query("select person from ledger.personal_key", (row, number) -> row.getString(1)))
                .containsExactly("person-b");
    }

    @Test
    void whatIsSealedElsewhereStaysSealed() {
        var sealed = new Personal("person-b", null, "v1.aQ.bQ.cQ");
        var imported = node.door()
                .execute(saying(new ClaimRectification(D, null, sealed)))
                .entry();

        assertThat(PersonalData.in(
                        node.ledger().entry(imported).orElseThrow().statement().event()))
                .containsExactly(sealed);
        assertThat(told(node, imported)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            muutoskirja_read    | select * from ledger.personal_key
            muutoskirja_project | select * from ledger.personal_key
            muutoskirja_project | delete from ledger.personal_key
            muutoskirja_append  | update ledger.personal_key set key = ''
            muutoskirja_append  | truncate ledger.personal_key
            """)
    void keysAreForThoseWhoAppend(String role, String statement) throws SQLException {
        try (var connection = node.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("set role " + role);
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private long rowsHolding(String table, String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        var count = node.sql()
                .queryForObject(
                        "select count(*) from " + table + " t where t::text like ? or t::text like ?",
                        Long.class,
                        "%" + text + "%",
                        "%" + hex + "%");
        return count == null ? 0 : count;
    }

    private List<String> recorded() {
        return node.sql().query("select event::text from ledger.event event", (row, number) -> row.getString(1));
    }

    private Optional<String> told(LedgerForTests by) {
        return told(by, entry);
    }

    private static Optional<String> told(LedgerForTests by, UUID entry) {
        var fact = by.ledger().entry(entry).orElseThrow().statement().event();
        return by.bean(PersonalTexts.class).open(PersonalData.in(fact).getFirst());
    }

    private void say(LedgerCommand act) {
        node.door().execute(saying(act));
    }

    private static CommandEnvelope saying(LedgerCommand act) {
        return Saying.that(act).on("1.4.2020").command();
    }

    private static Personal named(String name) {
        return new Personal("person-a", name, null);
    }
}
