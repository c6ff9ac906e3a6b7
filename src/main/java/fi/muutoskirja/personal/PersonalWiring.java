package fi.muutoskirja.personal;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sealing, before a database that holds the keys. */
@Configuration(proxyBeanMethods = false)
public class PersonalWiring {
    @Bean
    @DependsOnDatabaseInitialization
    SealedTexts sealedTexts(DataSource dataSource) {
        var random = new SecureRandom();
        return new SealedTexts(new PersonalKeys(new JdbcTemplate(dataSource), random), new Seal(random));
    }
}
