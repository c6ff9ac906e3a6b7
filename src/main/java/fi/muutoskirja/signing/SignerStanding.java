package fi.muutoskirja.signing;

import java.util.Optional;

/** What the signer of this node is doing. */
public sealed interface SignerStanding {
    /** It compares the whole ledger with what was signed, before it signs anything. */
    record Checking() implements SignerStanding {}

    /** All is signed, or will be within seconds. */
    record Signing() implements SignerStanding {}

    /** Something that may pass keeps it from signing; it tries again. */
    record Waiting(String reason) implements SignerStanding {}

    /** Another node signs; this one serves what is on its disk. */
    record Elsewhere() implements SignerStanding {}

    /** No log is kept here: {@code muutoskirja.log.enabled} is false. */
    record Off() implements SignerStanding {}

    /**
     * It has found something that it must not sign over, and signs nothing until the program is started again with things right.
     *
     * @param position of the first entry that is wrong; empty when it is none in particular
     * @param reason in one sentence
     */
    record Stopped(Optional<Long> position, String reason) implements SignerStanding {}
}
