package fi.muutoskirja.proof.note;

import org.jspecify.annotations.Nullable;

/**
 * A log that a policy knows.
 *
 * @param key of type 0x01; its name is the origin of the log's checkpoints
 * @param address under which it is found, when that is said
 */
public record KnownLog(VerifierKey key, @Nullable String address) {}
