package fi.muutoskirja.replay;

import java.time.LocalDate;
import java.util.Optional;

/** In which legal state a decision was on a day, as known up to a position. */
@FunctionalInterface
public interface LegalStates {
    /** No legal state is worked out. */
    LegalStates NONE = (decision, on, knownAt) -> Optional.empty();

    /** The name of the state in kebab-case; empty when it cannot be told. */
    Optional<String> of(String decision, LocalDate on, long knownAt);
}
