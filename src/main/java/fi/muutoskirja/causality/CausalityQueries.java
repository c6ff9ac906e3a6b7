package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.About;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about reasons and consequences. Answers are complete up to the position asked for. */
public interface CausalityQueries {
    /**
     * The chain behind a unit or post, from each step of its life back to the sources.
     *
     * @param id the id of a unit or post
     * @param about the only thing to explain, such as its name; null for its whole life
     * @return empty when nothing that stands begins it
     */
    Optional<ChainLink> why(String id, @Nullable About about, long knownAt);

    /**
     * Everything that is recorded to have followed from a decision.
     *
     * @param decision the id of a decision
     * @return empty when nothing was ever recorded of it
     */
    Optional<ChainLink> consequences(String decision, long knownAt);
}
