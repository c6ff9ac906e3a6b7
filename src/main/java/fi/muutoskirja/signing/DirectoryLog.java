package fi.muutoskirja.signing;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TlogProof;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.tree.TiledTree;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.proof.verify.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The log as it lies on the disk of this node, whoever signs it. Nothing is shown beyond what the published checkpoint is about. */
final class DirectoryLog implements PublicLog {
    private final LogDirectory directory;
    private final Supplier<SignerStanding> standing;
    private final Supplier<List<WitnessStanding>> witnesses;

    /** Where no witness was asked. */
    DirectoryLog(LogDirectory directory, Supplier<SignerStanding> standing) {
        this(directory, standing, List::of);
    }

    DirectoryLog(LogDirectory directory, Supplier<SignerStanding> standing, Supplier<List<WitnessStanding>> witnesses) {
        this.directory = directory;
        this.standing = standing;
        this.witnesses = witnesses;
    }

    @Override
    public Optional<PublishedCheckpoint> published() {
        return read(LogDirectory.CHECKPOINT).map(SignedNote::read).map(note -> {
            var checkpoint = Checkpoint.read(note.text());
            try {
                var at = Files.getLastModifiedTime(directory.path(LogDirectory.CHECKPOINT));
                return new PublishedCheckpoint(note, checkpoint, at.toInstant());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Override
    public List<VerifierKey> verifiers() {
        return read(LogDirectory.PUBLIC_VKEYS).map(VerifierKey::readLines).orElse(List.of());
    }

    @Override
    public Optional<TrustPolicy> policy() {
        return read(LogDirectory.POLICY).map(TrustPolicy::read);
    }

    @Override
    public Optional<Witnessing> witnessing() {
        var note = published().map(PublishedCheckpoint::note);
        return policy().map(policy -> Witnessing.of(policy, note, witnesses.get()));
    }

    @Override
    public SignerStanding standing() {
        return standing.get();
    }

    private Optional<byte[]> read(String file) {
        try {
            return directory.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<byte[]> piece(TilePath path) {
        return published().flatMap(published -> piece(path, published.size()));
    }

    /** A part of a tile is served from the tile as it is now, since parts are removed once it is full. */
    private Optional<byte[]> piece(TilePath path, long size) {
        var atLevel = path.level() < Long.BYTES ? size >> 8 * path.level() : 0;
        var there = Math.min(TilePath.FULL, atLevel - path.index() * TilePath.FULL);
        if (path.content() != Content.HASHES && path.content() != Content.LEAVES || path.width() > there) {
            return Optional.empty();
        }
        var asPublished = new TilePath(path.content(), path.level(), path.index(), (int) there);
        return read("log/" + asPublished)
                .or(() -> read("log/" + asPublished.full()))
                .map(bytes -> Arrays.copyOf(bytes, length(path, bytes)));
    }

    private static int length(TilePath path, byte[] longer) {
        return path.content() == Content.HASHES ? path.width() * Hash.BYTES : Pieces.endOfLeaves(longer, path.width());
    }

    private TiledTree tree(long size, long published) {
        if (size > published) {
            throw new NotAccepted("The log has " + published + " signed entries, not " + size + ".");
        }
        return new TiledTree(
                size,
                path -> piece(path, published)
                        .orElseThrow(() -> new IllegalStateException("The log on disk has no " + path)));
    }

    private long publishedSize() {
        return published().map(PublishedCheckpoint::size).orElse(0L);
    }

    @Override
    public TreeHead headAt(long size) {
        return tree(size, publishedSize()).head();
    }

    @Override
    public ConsistencyProof consistency(long from, long to) {
        return tree(to, publishedSize()).consistencyWith(from);
    }

    @Override
    public Optional<TlogProof> proof(long position) {
        return published().filter(published -> position <= published.size()).map(published -> {
            var size = published.size();
            var index = position - 1;
            var path = TilePath.holding(Content.LEAVES, index, size);
            var bundle =
                    piece(path, size).orElseThrow(() -> new IllegalStateException("The log on disk has no " + path));
            var pieces = Pieces.ofLeaves(bundle, path.width());
            var number = (int) (index - path.firstLeaf());
            var leaf = Arrays.copyOfRange(bundle, pieces.from()[number], pieces.to()[number]);
            return new TlogProof(leaf, index, tree(size, size).inclusion(index).path(), published.note());
        });
    }
}
