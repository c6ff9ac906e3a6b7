package fi.muutoskirja.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code ledger.event} as it is stored, right or wrong. Its arrays are its own.
 *
 * @param leafHash the hash of its leaf; null when none is stored
 */
public record LedgerRow(
        long position,
        UUID entry,
        String subject,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata,
        byte @Nullable [] leafHash) {}
