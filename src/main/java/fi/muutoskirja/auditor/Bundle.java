package fi.muutoskirja.auditor;

import fi.muutoskirja.auditor.verify.LogPieces;
import fi.muutoskirja.auditor.verify.VerificationProgress;
import fi.muutoskirja.digests.Digests;
import fi.muutoskirja.digests.DigestsJson;
import fi.muutoskirja.digests.NotDigests;
import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.verify.Pieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log with what its entries say, to be folded. Each payload is held against the hash in its leaf; whether the leaves are those that were
 * signed is for {@link fi.muutoskirja.auditor.verify.Verification} to say.
 */
public final class Bundle implements AutoCloseable {
    /** More entries than this are not held in memory at once. */
    private static final long MOST = 50_000_000;

    private final LogFiles files;
    private final LogPieces pieces;
    private final Checkpoint checkpoint;
    private final Sha256 sha256 = new Sha256();

    private Bundle(LogFiles files, Checkpoint checkpoint) {
        this.files = files;
        this.pieces = new LogPieces(files);
        this.checkpoint = checkpoint;
    }

    /**
     * Opens one.
     *
     * @param place a bundle, a directory or an address
     * @throws fi.muutoskirja.evidence.Unreadable when it is not there
     * @throws NotAccepted when it is no log
     */
    public static Bundle at(String place) {
        return notBefore(0, place);
    }

    /** The same; of a log that is being signed waits for the checkpoint, as {@link NewestCheckpoint} does. */
    public static Bundle notBefore(long position, String place) {
        var files = LogFiles.at(place);
        try {
            var checkpoint =
                    Checkpoint.read(NewestCheckpoint.of(files, position).text());
            if (checkpoint.size() > MOST) {
                throw new NotAccepted(
                        "The checkpoint tells of " + checkpoint.size() + " entries; at most " + MOST + " are folded.");
            }
            return new Bundle(files, checkpoint);
        } catch (RuntimeException failed) {
            files.close();
            throw failed;
        }
    }

    public String name() {
        return files.name();
    }

    /** What its checkpoint says, whoever signed it. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /**
     * The entries in order.
     *
     * @throws NotAccepted when one is missing, or does not say what its leaf has the hash of
     */
    public List<StoredEntry> entries(VerificationProgress progress) {
        var entries = new ArrayList<StoredEntry>();
        for (var path : TilePath.ofLog(Content.LEAVES, checkpoint.size())) {
            add(path, entries);
            progress.checked(entries.size(), checkpoint.size());
        }
        return entries;
    }

    private void add(TilePath path, List<StoredEntry> to) {
        var stretch = pieces.stretch(path, true);
        try {
            var leaves = Pieces.ofLeaves(stretch.leaves(), path.width());
            var payloads = stretch.payloads() == null ? null : Pieces.ofLines(stretch.payloads(), path.width());
            var metadata = stretch.metadata() == null ? null : Pieces.ofLines(stretch.metadata(), path.width());
            for (var i = 0; i < path.width(); i++) {
                var leaf = Leaf.read(stretch.leaves(), leaves.from()[i], leaves.to()[i] - leaves.from()[i]);
                to.add(StoredEntry.of(
                        leaf,
                        line("payload", leaf, leaf.payload(), stretch.payloads(), payloads, i),
                        line("metadata", leaf, leaf.metadata(), stretch.metadata(), metadata, i)));
            }
        } catch (NotAccepted no) {
            throw new NotAccepted(path + " of " + files.name() + ": " + no.getMessage(), no);
        }
    }

    private byte @Nullable [] line(
            String what, Leaf leaf, Hash expected, byte @Nullable [] lines, @Nullable Pieces pieces, int i) {
        if (lines == null || pieces == null || pieces.from()[i] == pieces.to()[i]) {
            return null;
        }
        var line = Arrays.copyOfRange(lines, pieces.from()[i], pieces.to()[i]);
        if (!sha256.of(line).equals(expected)) {
            throw new NotAccepted("The " + what + " of entry " + leaf.position()
                    + " is not the one that was logged: its hash is another one.");
        }
        return line;
    }

    /**
     * The digests that the server published.
     *
     * @throws NotDigests when the file is none
     */
    public Optional<Digests> digests() {
        return files.read("digests", DigestsJson.MAX_BYTES).map(DigestsJson::read);
    }

    @Override
    public void close() {
        files.close();
    }
}
