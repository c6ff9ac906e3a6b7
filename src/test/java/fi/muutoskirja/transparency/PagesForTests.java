package fi.muutoskirja.transparency;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The pages alone, over the five cases in memory: {@code main} serves them for looking at. No component, so that the scan of the
 * application passes it by.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import({PublicPages.class, Assets.class, PageErrors.class})
class PagesForTests {
    static void main(String[] args) {
        SpringApplication.run(PagesForTests.class, args);
    }

    @Bean
    FiveCases fiveCases() {
        return new FiveCases();
    }

    @Bean
    PageAnswers pageAnswers(FiveCases cases) {
        return new PageAnswers(cases.read, new Renderer(), () -> FiveCases.NOW, Edition.current());
    }
}
