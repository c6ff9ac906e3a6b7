package fi.muutoskirja;

import fi.muutoskirja.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Starts a PostgreSQL server for the application, unless {@code spring.datasource.url} names one, while the rest of the application is
 * put together. Who asks how to reach it waits until it is there.
 */
record OwnDatabase(Consumer<String> progress) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var directory = Path.of(environment.getProperty("muutoskirja.data-directory", "data"));
        var port = environment.getProperty("muutoskirja.database-port", Integer.class);
        var settings =
                new EmbeddedPostgres.Settings(directory, port == null ? OptionalInt.empty() : OptionalInt.of(port));
        var access = new Access(new CompletableFuture<>(), new CompletableFuture<>());
        Thread.ofPlatform().daemon().name("own-database").start(() -> access.start(settings, progress));
        // What is registered first is closed last: after the connection pool and everything that writes.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("ownDatabase", access::close);
        context.getBeanFactory().registerSingleton("ownDatabaseAccess", access);
    }

    /** How the application reaches the server. */
    record Access(CompletableFuture<EmbeddedPostgres> server, CompletableFuture<EmbeddedPostgres.Account> application)
            implements JdbcConnectionDetails {
        private void start(EmbeddedPostgres.Settings settings, Consumer<String> progress) {
            try {
                server.complete(EmbeddedPostgres.start(settings, progress));
                application.complete(server.join().account(DatabaseAccounts.APPLICATION));
            } catch (Throwable failure) {
                server.completeExceptionally(failure);
                application.completeExceptionally(failure);
            }
        }

        @Override
        public String getJdbcUrl() {
            return server.join().jdbcUrl();
        }

        @Override
        public String getUsername() {
            return application.join().user();
        }

        @Override
        public String getPassword() {
            return application.join().password();
        }

        /** The account that migrates. */
        EmbeddedPostgres.Account owner() {
            return new EmbeddedPostgres.Account(
                    server.join().user(), server.join().password());
        }

        /** Also when the application cannot be put together while the server is still starting. */
        private void close() {
            try {
                server.join().close();
            } catch (CompletionException neverStarted) {
                // Why was told to whoever wanted to reach it.
                return;
            }
        }
    }
}
