package fi.muutoskirja.signing;

import fi.muutoskirja.eventstore.Connections;
import fi.muutoskirja.eventstore.LedgerHead;
import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.signing.witnesses.PolicyCosigning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The signer, which is at work in the server alone: a command that imports or exports leaves the log to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
public class SigningWiring {
    @Bean
    LogDirectory logDirectory(@Value("${muutoskirja.data-directory:data}") Path data) {
        return new LogDirectory(new DurableFiles(data));
    }

    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "muutoskirja.log.enabled", matchIfMissing = true)
    @DependsOnDatabaseInitialization
    RunningSigner runningSigner(
            LogDirectory directory, LogSettings settings, DataSource dataSource, LedgerHead head, Cosigning cosigning) {
        var publishing = new Publishing(directory, cosigning);
        var signer = new Signer(directory, publishing, Optional.ofNullable(settings.origin()));
        return new RunningSigner(new SignerLoop(
                signer,
                Connections.beside(dataSource)::open,
                head::awaitAfter,
                SignerLoop.Pace.rechecking(settings.recheck())));
    }

    /** @throws NotAccepted when the policy that is set is none */
    @Bean
    Cosigning cosigning(LogSettings settings) {
        var policy = settings.policy();
        if (policy == null) {
            return Cosigning.byNobody();
        }
        try {
            return PolicyCosigning.of(Files.readAllBytes(policy));
        } catch (IOException unreadable) {
            throw new NotAccepted("The policy " + policy + ", set by muutoskirja.log.policy, cannot be read.");
        }
    }

    @Bean
    PublicLog publicLog(LogDirectory directory, ObjectProvider<RunningSigner> signer, Cosigning cosigning) {
        return new DirectoryLog(
                directory,
                () -> {
                    var running = signer.getIfAvailable();
                    return running == null ? new SignerStanding.Off() : running.standing();
                },
                cosigning::standing);
    }

    @Bean
    StoredLines storedLines(DataSource dataSource, PublicLog log) {
        return new StoredLines(new JdbcTemplate(dataSource), log);
    }

    @Bean
    SignerHealth signerHealthIndicator(PublicLog log) {
        return new SignerHealth(log::standing);
    }
}
