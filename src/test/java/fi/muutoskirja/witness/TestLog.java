package fi.muutoskirja.witness;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.proof.tree.GrowingTree;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TiledTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** A log in memory that says whatever a test wants it to say. */
public final class TestLog {
    private final SigningKey key;
    private final GrowingTree tree = new GrowingTree();

    private TestLog(SigningKey key) {
        this.key = key;
    }

    public static TestLog of(String origin) {
        return new TestLog(key(origin, 1));
    }

    /** A key that depends on a number. */
    public static SigningKey key(String name, int number) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) number);
        return new SigningKey(name, seed);
    }

    /** The same entries signed with another key. */
    public TestLog withKey(SigningKey other) {
        return new TestLog(other).grow(tree.head().size());
    }

    public TestLog grow(long entries) {
        return grow(entries, "entry");
    }

    /** A log that is the same up to a size, and then goes on in its own way. */
    public TestLog forkedAt(long size) {
        return new TestLog(key).grow(size).grow(tree.head().size() - size, "another entry");
    }

    private TestLog grow(long entries, String text) {
        var size = tree.head().size();
        tree.append(LongStream.range(size, size + entries)
                .mapToObj(index -> leaf(text + " " + index))
                .toList());
        return this;
    }

    private static Hash leaf(String text) {
        return new Sha256().leaf(text.getBytes(StandardCharsets.UTF_8));
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    public long size() {
        return tree.head().size();
    }

    public Checkpoint head() {
        return headAt(size());
    }

    public Checkpoint headAt(long size) {
        return new Checkpoint(key.name(), size, tree.tree().headAt(size).root());
    }

    public SignedNote checkpoint() {
        return signed(head());
    }

    public SignedNote signed(Checkpoint checkpoint) {
        return SignedNote.signed(checkpoint.text(), key);
    }

    public ConsistencyProof since(long size) {
        return since(size, size());
    }

    /** All tiles that there ever were are kept. */
    private ConsistencyProof since(long from, long to) {
        return new TiledTree(
                        to,
                        path -> Arrays.copyOf(
                                tree.tree().size() == to ? tree.hashes(path) : longest(path),
                                path.width() * Hash.BYTES))
                .consistencyWith(from);
    }

    private byte[] longest(TilePath path) {
        var now = TilePath.ofTree(size()).stream()
                .filter(there -> there.level() == path.level() && there.index() == path.index())
                .findFirst()
                .orElseThrow();
        return tree.hashes(now);
    }

    /** A request that the log's checkpoint be cosigned. */
    public byte[] request(long old) {
        return request(old, size());
    }

    /** A request for a checkpoint that the log had. */
    public byte[] request(long old, long size) {
        return request(old, old > size ? List.of() : since(old, size).path(), signed(headAt(size)));
    }

    public static byte[] request(long old, List<Hash> consistency, SignedNote checkpoint) {
        return new AddCheckpoint(old, consistency, checkpoint).bytes();
    }
}
