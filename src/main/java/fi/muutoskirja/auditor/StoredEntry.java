package fi.muutoskirja.auditor;

import fi.muutoskirja.proof.leaf.Leaf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is stored: what its leaf says, and the bytes of which the leaf holds the hashes.
 *
 * @param position from 1, without gaps
 * @param payload the statement, JSON; null when withheld
 * @param metadata what is stored beside it, JSON; null when withheld
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as stored, never compared
public record StoredEntry(
        long position,
        String subject,
        long sequence,
        Instant recordedAt,
        String type,
        int revision,
        byte @Nullable [] payload,
        byte @Nullable [] metadata) {

    public static StoredEntry of(Leaf leaf, byte @Nullable [] payload, byte @Nullable [] metadata) {
        return new StoredEntry(
                leaf.position(),
                leaf.aggregate(),
                leaf.sequence(),
                leaf.recorded(),
                leaf.type(),
                leaf.revision(),
                payload,
                metadata);
    }

    /** Whether what it says is kept from the reader; that it was recorded, and when, is not. */
    public boolean isWithheld() {
        return payload == null || metadata == null;
    }
}
