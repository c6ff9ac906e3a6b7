package fi.muutoskirja.causality;

import java.time.Instant;
import java.util.UUID;

/**
 * That an entry no longer counts.
 *
 * @param entry id of the entry that withdrew it
 * @param reason why, in words
 * @param recordedAt when that was recorded, ISO 8601 in UTC
 */
public record TakenBack(UUID entry, String reason, Instant recordedAt) {}
