package fi.muutoskirja.replay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about the course of a reform as it was recorded. */
public interface ReplayQueries {
    /**
     * The last step of a reform at or before a position.
     *
     * @param reform the id, {@code reform-…}
     * @param position a position of the ledger; null for the first step
     * @return empty when the reform has no step by then
     */
    Optional<Replay> replay(String reform, @Nullable Long position);
}
