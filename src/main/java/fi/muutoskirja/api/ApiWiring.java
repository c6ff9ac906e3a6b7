package fi.muutoskirja.api;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.problem.ProblemResolver;
import fi.muutoskirja.kernel.Ledger;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers share. They themselves are found by scanning. */
@Configuration(proxyBeanMethods = false)
public class ApiWiring {
    @Bean
    Moments moments(Ledger ledger, ObjectProvider<Clock> clock) {
        return new Moments(ledger, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Answers answers() {
        return new Answers(Edition.current());
    }

    @Bean
    ProblemResolver problemResolver() {
        return new ProblemResolver();
    }
}
