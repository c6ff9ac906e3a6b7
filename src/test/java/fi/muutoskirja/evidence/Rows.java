package fi.muutoskirja.evidence;

import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows as the ledger stores them, three to an aggregate, a second apart. */
public final class Rows {
    private static final Instant BEGIN = Instant.parse("2026-11-21T10:00:00.000001Z");

    private Rows() {}

    public static List<LedgerRow> upTo(int last) {
        var rows = new ArrayList<LedgerRow>();
        for (var position = 1; position <= last; position++) {
            rows.add(at(position));
        }
        return rows;
    }

    public static LedgerRow at(long position) {
        var command = new UUID(20_261_121, position);
        return sealed(new LedgerRow(
                position,
                EntryId.of(command),
                "note-" + (position - 1) / 3,
                (position - 1) % 3,
                "note.line-written",
                1,
                BEGIN.plusSeconds(position),
                bytes("{\"text\":\"line " + position + "\"}"),
                bytes("{\"command\":\"" + command + "\",\"recorder\":\"tests\"}"),
                null));
    }

    /** The same with the hash of the leaf that follows from it. */
    public static LedgerRow sealed(LedgerRow row) {
        var sha256 = new Sha256();
        var leaf = new Leaf(
                        row.position(),
                        row.subject(),
                        row.sequence(),
                        row.type(),
                        row.revision(),
                        row.recordedAt(),
                        sha256.of(row.payload()),
                        sha256.of(row.metadata()))
                .bytes();
        return with(row, row.payload(), sha256.leaf(leaf).bytes());
    }

    public static LedgerRow with(LedgerRow row, byte[] payload, byte[] leafHash) {
        return new LedgerRow(
                row.position(),
                row.entry(),
                row.subject(),
                row.sequence(),
                row.type(),
                row.revision(),
                row.recordedAt(),
                payload,
                row.metadata(),
                leafHash);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
