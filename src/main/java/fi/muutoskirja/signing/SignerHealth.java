package fi.muutoskirja.signing;

import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service once the signer has stopped. Pages are served all the same. */
final class SignerHealth implements HealthIndicator {
    private final Supplier<SignerStanding> standing;

    SignerHealth(Supplier<SignerStanding> standing) {
        this.standing = standing;
    }

    @Override
    public Health health() {
        return switch (standing.get()) {
            case SignerStanding.Checking checking -> up("comparing the whole ledger with what was signed");
            case SignerStanding.Signing signing -> up("signing");
            case SignerStanding.Elsewhere elsewhere -> up("another node signs");
            case SignerStanding.Off off -> up("off");
            case SignerStanding.Waiting waiting ->
                Health.up().withDetail("signer", "waiting: " + waiting.reason()).build();
            case SignerStanding.Stopped stopped -> {
                var health = Health.outOfService().withDetail("signer", "stopped: " + stopped.reason());
                stopped.position().ifPresent(position -> health.withDetail("position", position));
                yield health.build();
            }
        };
    }

    private static Health up(String signer) {
        return Health.up().withDetail("signer", signer).build();
    }
}
