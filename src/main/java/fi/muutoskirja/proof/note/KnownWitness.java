package fi.muutoskirja.proof.note;

import org.jspecify.annotations.Nullable;

/**
 * A witness that a policy knows.
 *
 * @param name within the policy alone
 * @param key of type 0x04
 * @param address under which it is asked, when it is to be asked
 */
public record KnownWitness(
        String name, VerifierKey key, @Nullable String address) {}
