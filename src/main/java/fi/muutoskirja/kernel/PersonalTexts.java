package fi.muutoskirja.kernel;

import java.util.Optional;

/** The only way back to what was sealed. */
public interface PersonalTexts {
    /** The words; empty when no key opens them: erased, or sealed by another ledger. */
    Optional<String> open(Personal sealed);
}
