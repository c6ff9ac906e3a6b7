package fi.muutoskirja.transparency;

import fi.muutoskirja.signing.LogOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

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
    Disk disk() throws IOException {
        return new Disk(Files.createTempDirectory("muutoskirja-pages"));
    }

    /** Where the log of the cases lies as long as the pages are served. */
    record Disk(Path path) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    @Bean
    FiveCases fiveCases(Disk disk) {
        var log = new LogOnDisk(disk.path());
        var cases = new FiveCases(log);
        log.sign(cases.ledger);
        return cases;
    }

    @Bean
    PageAnswers pageAnswers(FiveCases cases) {
        return new PageAnswers(cases.read, new Renderer(), () -> FiveCases.NOW);
    }
}
