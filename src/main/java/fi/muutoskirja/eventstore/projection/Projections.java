package fi.muutoskirja.eventstore.projection;

import java.time.Duration;
import java.util.List;

/** All projections of this node. */
public interface Projections {
    /** How far each has come, in the order of their names. */
    List<ProjectionStatus> statuses();

    /**
     * How far one has come.
     *
     * @throws IllegalArgumentException when no projector has this name
     */
    ProjectionStatus status(String projector);

    /**
     * Waits until a projector has taken in an entry, so that its queries see it.
     *
     * @return false when the time was up first, or the projector has stopped
     */
    boolean awaitPosition(String projector, long position, Duration atMost);

    /** Waits until every projector has taken in an entry; false when the time was up first, or one has stopped. */
    boolean awaitPosition(long position, Duration atMost);

    /** Lets a stopped projector try again now. It also tries by itself, after growing pauses of at most a minute. */
    void resume(String projector);
}
