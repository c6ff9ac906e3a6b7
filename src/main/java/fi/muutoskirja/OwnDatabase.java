package fi.muutoskirja;

import fi.muutoskirja.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Starts a PostgreSQL server for the application, unless {@code spring.datasource.url} names one. */
record OwnDatabase(Consumer<String> progress) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var directory = Path.of(environment.getProperty("muutoskirja.data-directory", "data"));
        var port = environment.getProperty("muutoskirja.database-port", Integer.class);
        var server = EmbeddedPostgres.start(
                new EmbeddedPostgres.Settings(directory, port == null ? OptionalInt.empty() : OptionalInt.of(port)),
                progress);
        var application = server.account(DatabaseAccounts.APPLICATION);
        // What is registered first is closed last: after the connection pool and everything that writes.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("ownDatabase", server::close);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "own database",
                        Map.of(
                                "spring.datasource.url", server.jdbcUrl(),
                                "spring.datasource.username", application.user(),
                                "spring.datasource.password", application.password(),
                                "spring.flyway.user", server.user(),
                                "spring.flyway.password", server.password())));
    }
}
