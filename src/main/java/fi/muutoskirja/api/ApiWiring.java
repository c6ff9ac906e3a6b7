package fi.muutoskirja.api;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.command.WritingSettings;
import fi.muutoskirja.api.document.CommandSchemas;
import fi.muutoskirja.api.document.OpenApiDocument;
import fi.muutoskirja.api.problem.ProblemResolver;
import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.json.CommandSchema;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** What the controllers share. They themselves are found by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WritingSettings.class)
public class ApiWiring {
    @Bean
    Moments moments(Ledger ledger, ObjectProvider<Clock> clock) {
        return new Moments(ledger, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Answers answers() {
        return new Answers(ApiEdition.current());
    }

    @Bean
    CommandJson commandJson(Catalog catalog) {
        return new CommandJson(catalog);
    }

    @Bean
    CommandSchemas commandSchemas(Catalog catalog) {
        return new CommandSchemas(catalog, new CommandSchema(catalog)::of);
    }

    @Bean
    @Lazy
    OpenApiDocument openApiDocument(CommandSchemas schemas) {
        return new OpenApiDocument(schemas);
    }

    @Bean
    WritingDoor writingDoor(WritingSettings settings, Environment environment) {
        return new WritingDoor(settings, takesAddressesFromHeaders(environment));
    }

    private static boolean takesAddressesFromHeaders(Environment environment) {
        var strategy = environment.getProperty("server.forward-headers-strategy");
        return strategy == null ? CloudPlatform.getActive(environment) != null : !strategy.equalsIgnoreCase("none");
    }

    @Bean
    FilterRegistrationBean<ApiFilter> apiFilter() {
        var registration = new FilterRegistrationBean<>(new ApiFilter());
        registration.addUrlPatterns("/api/*", "/log/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    ProblemResolver problemResolver() {
        return new ProblemResolver();
    }
}
