/**
 * Asking the witnesses that a policy names for their cosignatures (C2SP tlog-witness, the side of the log).
 * When to ask, and what to publish, the signer decides; a witness itself is {@code fi.muutoskirja.witness}.
 */
@NullMarked
package fi.muutoskirja.signing.witnesses;

import org.jspecify.annotations.NullMarked;
