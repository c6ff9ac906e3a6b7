package fi.muutoskirja.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the ledger.
 *
 * @param position its place in the whole ledger, from 1, without gaps, in the order of commits
 * @param id the entry's permanent id
 * @param subject the aggregate it belongs to
 * @param sequence its place within the aggregate, from 0, without gaps
 * @param recordedAt when the ledger recorded it; never earlier than the entry before
 * @param recorder who recorded it
 * @param command the command that led to it
 * @param statement what it says
 */
public record Entry(
        long position,
        UUID id,
        String subject,
        long sequence,
        Instant recordedAt,
        String recorder,
        UUID command,
        Statement statement) {}
