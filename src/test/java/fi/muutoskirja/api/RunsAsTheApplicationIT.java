package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.testing.PostgresForTests;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** No connection of the running program has the rights of the owner. */
class RunsAsTheApplicationIT extends RunningApi {
    private final HikariDataSource pool;

    @Autowired
    RunsAsTheApplicationIT(Ledger ledger, HikariDataSource pool) {
        super(ledger);
        this.pool = pool;
    }

    @Test
    void everyConnectionIsThatOfTheApplication() throws Exception {
        var source = "source-" + UUID.randomUUID();
        var answer = record("register-source", """
                {"document": "%1$s", "title": "Lähde", "language": "fi", "happened": "2026",
                 "source": {"document": "%1$s", "quote": "Lähde"}}""".formatted(source));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

        var owner = new JdbcTemplate(new DriverManagerDataSource(PostgresForTests.asOwner(pool.getJdbcUrl())));
        assertThat(owner.queryForList(
                        "select distinct usename from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()",
                        String.class))
                .containsExactly("muutoskirja_application");
        assertThat(owner.queryForObject(
                        "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'ledger-writer'",
                        Long.class))
                .isPositive();
        assertThat(new JdbcTemplate(pool)
                        .queryForList(
                                "select current_user || ' ' || pg_has_role(relowner, 'USAGE') from pg_class"
                                        + " where oid = 'ledger.event'::regclass",
                                String.class))
                .containsExactly("muutoskirja_application false");
    }
}
