package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.LedgerUnavailable;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.rebuild.Rebuild;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.PostgresForTests;
import fi.muutoskirja.testing.Saying;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole program on a database that it was given one account of. */
@ExtendWith(OutputCaptureExtension.class)
class OneAccountIT {
    private static final String WARNING = "runs with the rights of the owner of the ledger";

    @Test
    void aSuperuserTakesTheRoleOfTheApplicationOnceMigrated(CapturedOutput output) throws Exception {
        var url = PostgresForTests.freshDatabase();
        try (var program = start(url)) {
            assertThat(currentUsers(program)).containsOnly("muutoskirja_application");
            worksWithBrokenConnections(program, url);
            assertThat(program.getBean(Rebuild.class).run(progress -> {}).entries())
                    .isEqualTo(3);
        }
        assertThat(output.getAll()).doesNotContain(WARNING);
    }

    @Test
    void anAccountThatWasGrantedTheRolesDoesTheSame(CapturedOutput output) throws Exception {
        var url = ownedBy("town_it");
        execute(url, "grant muutoskirja_owner, muutoskirja_project, muutoskirja_application to town_it");
        try (var program = start(PostgresForTests.as("town_it", url))) {
            assertThat(currentUsers(program)).containsOnly("muutoskirja_application");
            assertThat(ownerOfTheLedger(url)).isEqualTo("muutoskirja_owner");
            worksWithBrokenConnections(program, url);
            assertThat(program.getBean(Rebuild.class).run(progress -> {}).entries())
                    .isEqualTo(3);
        }
        try (var again = start(PostgresForTests.as("town_it", url))) {
            assertThat(again.getBean(Ledger.class).head()).isEqualTo(3);
        }
        assertThat(output.getAll()).doesNotContain(WARNING);
    }

    @Test
    void anAccountThatMayNotTakeAnotherRoleWorksAsTheOwnerAndIsWarnedOnce(CapturedOutput output) throws Exception {
        var url = ownedBy("village_it");
        try (var program = start(PostgresForTests.as("village_it", url))) {
            assertThat(currentUsers(program)).containsOnly("village_it");
            assertThat(ownerOfTheLedger(url)).isEqualTo("village_it");
            worksWithBrokenConnections(program, url);
            assertThat(program.getBean(Rebuild.class).run(progress -> {}).entries())
                    .isEqualTo(3);
        }
        assertThat(output.getAll()).containsOnlyOnce(WARNING);
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--muutoskirja.cases.import=false");
    }

    private static List<String> currentUsers(ConfigurableApplicationContext program) throws SQLException {
        var pool = program.getBean(DataSource.class);
        try (var one = pool.getConnection();
                var other = pool.getConnection()) {
            return List.of(currentUser(one), currentUser(other));
        }
    }

    private static String currentUser(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Among other things, a writer whose connection breaks ends what may be left of it. */
    private static void worksWithBrokenConnections(ConfigurableApplicationContext program, String url)
            throws SQLException {
        record(program, 1);
        execute(
                url,
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'ledger-writer'");
        assertThatThrownBy(() -> record(program, 2))
                .isInstanceOfSatisfying(
                        LedgerUnavailable.class,
                        broken -> assertThat(broken.outcomeKnown()).isTrue());
        record(program, 2);
        record(program, 3);
        assertThat(program.getBean(Ledger.class).head()).isEqualTo(3);
    }

    private static void record(ConfigurableApplicationContext program, int number) {
        var source = "source-" + number;
        program.getBean(CommandDoor.class)
                .execute(Saying.that(new RegisterSource(source, "Lähde", null, null, null, null, "fi"))
                        .citing(source, "Näin kerrottiin.")
                        .command());
    }

    /** A database of its own whose owner may do nothing beyond it. */
    private static String ownedBy(String account) throws SQLException {
        var url = PostgresForTests.freshDatabase();
        execute(url, "create role " + account + " login");
        execute(
                url,
                "do $$ begin execute format('alter database %I owner to " + account + "', current_database()); end $$");
        // The roles are there for the whole server once some database has been migrated.
        for (var role : List.of("muutoskirja_append", "muutoskirja_project", "muutoskirja_read", "muutoskirja_owner")) {
            execute(
                    url,
                    "do $$ begin if not exists (select from pg_roles where rolname = '" + role + "') then create role "
                            + role + "; end if; end $$");
        }
        return url;
    }

    private static String ownerOfTheLedger(String url) {
        var owner = new JdbcTemplate(new DriverManagerDataSource(url))
                .queryForObject("select tableowner from pg_tables where tablename = 'event'", String.class);
        return String.valueOf(owner);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
