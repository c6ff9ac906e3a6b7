package fi.muutoskirja.eventstore.projection;

import fi.muutoskirja.kernel.Entry;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;

/**
 * Keeps one read model up to date, by handlers of the events that it listens to. Every bean of this type is followed up by a processor of its own, named by
 * its {@link ProcessingGroup}.
 */
public interface Projector {
    /** The permanent name under which its place in the ledger is kept. */
    default String name() {
        return Objects.requireNonNull(getClass().getAnnotation(ProcessingGroup.class), "a processing group")
                .value();
    }

    /**
     * Takes in the next entries that it listens to, in order and each exactly once. Runs in the Spring transaction in which its place is
     * kept too; throwing rolls both back and the same entries come again.
     */
    void project(List<Entry> batch);
}
