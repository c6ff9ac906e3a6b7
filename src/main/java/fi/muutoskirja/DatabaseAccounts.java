package fi.muutoskirja;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations run on connections of their own, as the owner of the ledger, and everything else as the application: by an account of
 * its own where there are two, and else by taking the application's role on every connection of the pool (application.yaml).
 */
@Configuration(proxyBeanMethods = false)
class DatabaseAccounts {
    /** The role that the migrations grant what the application needs. */
    static final String APPLICATION = "muutoskirja_application";

    @Bean
    FlywayConnectionDetails owner(
            JdbcConnectionDetails application,
            @Value("${spring.flyway.url:#{null}}") @Nullable String url,
            @Value("${spring.flyway.user:#{null}}") @Nullable String user,
            @Value("${spring.flyway.password:#{null}}") @Nullable String password) {
        if (application instanceof OwnDatabase.Access own) {
            var owner = own.owner();
            return new Owner(own.getJdbcUrl(), owner.user(), owner.password());
        }
        return new Owner(
                url == null ? application.getJdbcUrl() : url,
                user == null ? application.getUsername() : user,
                user == null ? application.getPassword() : password);
    }

    private record Owner(
            String url, @Nullable String user, @Nullable String password) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }
    }
}
