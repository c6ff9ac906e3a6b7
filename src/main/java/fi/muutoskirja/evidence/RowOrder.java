package fi.muutoskirja.evidence;

import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Judges rows as they are stored, in order: whether each is what its leaf says, and follows the one before it. What it has taken counts
 * once it is {@linkplain #settle settled}. For one thread.
 */
public final class RowOrder {
    private final Sha256 sha256 = new Sha256();
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, Long> nextTaken = new HashMap<>();
    private long position;
    private long positionTaken;
    private Instant last = Instant.MIN;
    private Instant lastTaken = Instant.MIN;

    /**
     * Takes the next row.
     *
     * @return the bytes of its leaf
     * @throws IntegrityViolation when something about it is wrong
     */
    public byte[] take(LedgerRow row) {
        var due = positionTaken + 1;
        if (row.position() != due) {
            throw outOfPlace(row.position(), due);
        }
        var leaf = leaf(row);
        if (!Arrays.equals(sha256.leaf(leaf).bytes(), row.leafHash())) {
            throw wrong(
                    row,
                    "is not the one that its leaf tells of: the hash stored with it is another one than follows from it.");
        }
        mustFollow(row);
        positionTaken = due;
        lastTaken = row.recordedAt();
        nextTaken.put(row.subject(), row.sequence() + 1);
        return leaf;
    }

    private static IntegrityViolation outOfPlace(long position, long due) {
        if (position > due) {
            return new IntegrityViolation(
                    due, "There is no entry at position " + due + ", but one at " + position + ".");
        }
        return position < 1
                ? new IntegrityViolation(1, "There is an entry at position " + position + ", before the first.")
                : new IntegrityViolation(position, "There is more than one entry at position " + position + ".");
    }

    /**
     * The bytes of the leaf that follows from a row.
     *
     * @throws IntegrityViolation when none does
     */
    public byte[] leaf(LedgerRow row) {
        if (hasLineBreak(row.payload()) || hasLineBreak(row.metadata())) {
            throw wrong(row, "has a line break in its stored bytes, which the ledger never writes.");
        }
        try {
            var leaf = new Leaf(
                    row.position(),
                    row.subject(),
                    row.sequence(),
                    row.type(),
                    row.revision(),
                    row.recordedAt(),
                    hash(row.payload()),
                    hash(row.metadata()));
            return leaf.bytes();
        } catch (NotAccepted broken) {
            throw wrong(row, "cannot be written as a leaf. " + broken.sentence());
        }
    }

    private Hash hash(byte[] bytes) {
        return sha256.of(bytes);
    }

    private static boolean hasLineBreak(byte[] bytes) {
        for (var each : bytes) {
            if (each == '\n') {
                return true;
            }
        }
        return false;
    }

    private void mustFollow(LedgerRow row) {
        if (!command(row).map(EntryId::of).equals(Optional.of(row.entry()))) {
            throw wrong(row, "has the id " + row.entry() + ", which does not follow from its command.");
        }
        if (row.recordedAt().isBefore(lastTaken)) {
            throw wrong(row, "was recorded at " + row.recordedAt() + ", before the one before it (" + lastTaken + ").");
        }
        var due = nextTaken.getOrDefault(row.subject(), next.getOrDefault(row.subject(), 0L));
        if (row.sequence() != due) {
            throw wrong(
                    row, "is number " + row.sequence() + " of " + row.subject() + ", where number " + due + " is due.");
        }
    }

    private static Optional<UUID> command(LedgerRow row) {
        try {
            return Optional.of(EntryMetadata.read(row.metadata()).command());
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static IntegrityViolation wrong(LedgerRow row, String what) {
        return new IntegrityViolation(row.position(), "The entry at position " + row.position() + " " + what);
    }

    /** What was taken since the last time is taken for good. */
    public void settle() {
        next.putAll(nextTaken);
        nextTaken.clear();
        position = positionTaken;
        last = lastTaken;
    }

    /** What was taken since the last time counts for nothing. */
    public void forget() {
        nextTaken.clear();
        positionTaken = position;
        lastTaken = last;
    }
}
