package fi.muutoskirja.eventstore;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries that are written together or not at all, in this order. */
record Append(List<Line> lines) {
    Append {
        lines = List.copyOf(lines);
    }

    /** The subjects and commands it writes about, which it cannot share with another append at the same time. */
    Stream<Object> names() {
        return lines.stream().mapMulti((line, names) -> {
            names.accept(line.subject);
            names.accept(line.command);
        });
    }

    /**
     * One entry to be.
     *
     * @param sequence its place within the subject, from 0
     * @param lastKnown for the subject's first line in this append the last sequence the sender knew, -1 for none; otherwise null
     * @param payloadHash SHA-256 of the payload
     * @param metadataHash SHA-256 of the metadata
     */
    record Line(
            UUID entry,
            String subject,
            long sequence,
            @Nullable Long lastKnown,
            String type,
            int revision,
            byte[] payload,
            byte[] metadata,
            UUID command,
            byte[] fingerprint,
            Hash payloadHash,
            Hash metadataHash) {
        /** @throws IllegalArgumentException when the log has no one way to write the line */
        Line {
            try {
                new Leaf(1, subject, sequence, type, revision, Instant.EPOCH, payloadHash, metadataHash);
            } catch (NotAccepted cannotBeWritten) {
                throw new IllegalArgumentException(cannotBeWritten.getMessage(), cannotBeWritten);
            }
        }

        Line(
                UUID entry,
                String subject,
                long sequence,
                @Nullable Long lastKnown,
                String type,
                int revision,
                byte[] payload,
                byte[] metadata,
                UUID command,
                byte[] fingerprint) {
            this(
                    entry,
                    subject,
                    sequence,
                    lastKnown,
                    type,
                    revision,
                    payload,
                    metadata,
                    command,
                    fingerprint,
                    new Sha256().of(payload),
                    new Sha256().of(metadata));
        }

        Leaf leaf(long position, Instant recorded) {
            return new Leaf(position, subject, sequence, type, revision, recorded, payloadHash, metadataHash);
        }
    }

    /** What became of an append. */
    sealed interface Outcome {
        /** On disk; the lines have consecutive positions from {@code first}. */
        record Written(long first) implements Outcome {}

        /** On disk as its receipts tell, consecutive from {@code first}: written by this append or by an earlier sending of it. */
        record Found(long first) implements Outcome {}

        /** The only command of the append had been recorded before, with the same content. */
        record Repeated(long position) implements Outcome {}

        /** The id of the only command of the append was used before for other content. */
        record Reused(UUID command) implements Outcome {}

        /** The subject has moved on since the sender looked, or one of several commands has been recorded meanwhile. */
        record Overtaken() implements Outcome {}
    }
}
