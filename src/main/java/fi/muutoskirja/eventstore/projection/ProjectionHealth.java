package fi.muutoskirja.eventstore.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Degraded while a projector has stopped: pages still answer, complete up to an entry. */
public final class ProjectionHealth implements HealthIndicator {
    public static final Status DEGRADED =
            new Status("DEGRADED", "A read model has stopped; what is shown is complete up to an earlier entry.");

    private final Projections projections;

    public ProjectionHealth(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var status : projections.statuses()) {
            health.withDetail(status.name(), "complete up to " + status.position() + " of " + status.head());
            if (status.failed()) {
                health.status(DEGRADED);
            }
        }
        return health.build();
    }
}
