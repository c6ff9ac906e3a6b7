package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.evidence.LedgerRows;
import fi.muutoskirja.evidence.RowOrder;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TiledTree;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs the ledger, round by round. Each round writes what a larger tree needs, then remembers what it has signed, and only then
 * publishes it; so whenever it is killed, nothing was published that it does not remember. For one thread, and for the one that may.
 */
final class Signer {
    private static final int ENTRIES_A_STEP = 1 << 14;

    private final LogDirectory directory;
    private final Publishing publishing;
    private final Optional<String> origin;
    private @Nullable State state;

    Signer(LogDirectory directory, Publishing publishing, Optional<String> origin) {
        this.directory = directory;
        this.publishing = publishing;
        this.origin = origin;
    }

    private record State(LogKeys keys, Grown grown, RowOrder order) {}

    /** Whoever signs has to be the only one, until the end of the round. */
    interface Turn {
        /** @throws SQLException when it is no longer, or cannot tell */
        void mustBeOurs() throws SQLException;
    }

    /** How many entries are signed. */
    long size() {
        return state == null ? 0 : state.grown.size();
    }

    /** Whether the next round begins with comparing the whole ledger. */
    boolean isUnchecked() {
        return state == null;
    }

    /** Whether something that is published may still get the word of a witness. */
    boolean awaitsWitnesses() {
        return publishing.awaitsWitnesses();
    }

    /**
     * Compares the whole ledger with what was signed, and publishes what was signed but not published.
     *
     * @throws IntegrityViolation when one of them is wrong; nothing may be signed then
     */
    void check(Connection connection, Turn turn) throws SQLException, IOException {
        state = null;
        directory.clean();
        var keys = LogKeys.open(directory, origin);
        publishing.mustNotBeAheadOf(keys);
        var checked = WholeCheck.of(directory, keys.lastSigned(), connection);
        publishing.mustAgreeWith(checked.grown().head());
        state = new State(keys, checked.grown(), checked.order());
        if (!keys.key().verifier().signed(keys.signed()) && size() > 0) {
            turn.mustBeOurs();
            sign(checked.grown().head(), state);
        }
        publishing.publish(state.keys, List.of());
    }

    /**
     * Signs what has been recorded since.
     *
     * @return whether there was anything
     * @throws IntegrityViolation when an entry is wrong; nothing was signed then
     */
    boolean round(Connection connection, Turn turn) throws SQLException, IOException {
        var now = state;
        if (now == null) {
            throw new IllegalStateException("The ledger was not checked");
        }
        try {
            return round(connection, turn, now);
        } finally {
            now.order.forget();
        }
    }

    private boolean round(Connection connection, Turn turn, State before) throws SQLException, IOException {
        var full = new ArrayList<TilePath>();
        var grown = before.grown;
        for (var leaves = next(connection, before.order, grown);
                !leaves.isEmpty();
                leaves = next(connection, before.order, grown)) {
            var step = grown.with(leaves);
            for (var file : step.files().entrySet()) {
                directory.write(file.getKey(), file.getValue());
                if (file.getKey().isFull()) {
                    full.add(file.getKey());
                }
            }
            grown = step.grown();
        }
        if (grown.size() == before.grown.size()) {
            publishing.publish(before.keys, List.of());
            return false;
        }
        turn.mustBeOurs();
        if (!isStillTheLastSigned(before.keys) || !follows(before.grown.head(), grown.head())) {
            state = null;
            return false;
        }
        var after = sign(grown.head(), new State(before.keys, grown, before.order));
        before.order.settle();
        publishing.publish(after.keys, full);
        return true;
    }

    private State sign(TreeHead head, State grown) throws IOException {
        var key = grown.keys.key();
        var note = SignedNote.signed(new Checkpoint(key.name(), head.size(), head.root()).text(), key);
        if (!key.verifier().signed(note)) {
            throw new IllegalStateException("A signature does not fit what was signed");
        }
        directory.write(LogDirectory.SIGNED, note.bytes());
        var signed = new State(grown.keys.having(note), grown.grown, grown.order);
        state = signed;
        return signed;
    }

    /** Nobody else may have signed meanwhile. */
    private boolean isStillTheLastSigned(LogKeys keys) throws IOException {
        return directory
                .read(LogDirectory.SIGNED)
                .filter(there -> Arrays.equals(there, keys.signed().bytes()))
                .isPresent();
    }

    /** Whether the larger tree is the smaller one with leaves appended, by a proof as any outsider would make it from the files. */
    private boolean follows(TreeHead smaller, TreeHead larger) {
        var tree = new TiledTree(larger.size(), directory::hashes);
        try {
            tree.consistencyWith(smaller.size()).mustLead(smaller, larger);
            return true;
        } catch (NotAccepted aTileOnDiskIsWrong) {
            return false;
        }
    }

    /** The leaves of the next entries; the last one that was taken before has to be the same as it was. */
    private static List<byte[]> next(Connection connection, RowOrder order, Grown grown) throws SQLException {
        var leaves = new ArrayList<byte[]>();
        var size = grown.size();
        var seen = new boolean[1];
        LedgerRows.between(connection, Math.max(1, size), size + ENTRIES_A_STEP, row -> {
            if (row.position() == size) {
                mustBeTheSame(row.position(), order.leaf(row), grown);
                seen[0] = true;
            } else {
                leaves.add(order.take(row));
            }
            return true;
        });
        if (size > 0 && !seen[0]) {
            throw new IntegrityViolation(
                    size, "The entry at position " + size + " was signed, and is not in the ledger.");
        }
        return leaves;
    }

    private static void mustBeTheSame(long position, byte[] leaf, Grown grown) {
        if (!Arrays.equals(leaf, grown.last())) {
            throw new IntegrityViolation(
                    position, "The entry at position " + position + " is not the one that was signed.");
        }
    }
}
