package fi.muutoskirja.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import fi.muutoskirja.proof.tree.InclusionProof;
import fi.muutoskirja.proof.tree.TreeHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What decides whether to believe. */
final class Judging {
    static final Hash ROOT = new Sha256().of(new byte[] {1});
    static final SigningKey LOG = key("example.com/ledger");
    static final SigningKey WITNESS = key("witness.example/w1");
    static final TrustPolicy POLICY =
            TrustPolicy.of(List.of(LOG.verifier()), List.of(new KnownWitness("w1", WITNESS.cosigner(), null)), 1);

    /** The only checkpoint that the log signed; no other can ever be believed. */
    static final Checkpoint SIGNED = new Checkpoint(LOG.name(), 8, ROOT);

    private Judging() {}

    /** Anybody can make these keys again: the seed is the hash of the name. */
    private static SigningKey key(String name) {
        var seed = new Sha256().of(name.getBytes(StandardCharsets.UTF_8));
        return new SigningKey(name, seed.bytes());
    }

    static void note(byte[] bytes) {
        assertThat(POLICY.judge(SignedNote.read(bytes)).checkpoint()).isEqualTo(SIGNED);
    }

    /** Index, size, then the path. */
    static void inclusion(byte[] bytes) {
        var numbers = padded(bytes);
        new InclusionProof(numbers.getLong(), numbers.getLong(), hashes(numbers)).rootOver(ROOT);
    }

    /** The two sizes, then the path. */
    static void consistency(byte[] bytes) {
        var numbers = padded(bytes);
        var from = numbers.getLong();
        var to = numbers.getLong();
        new ConsistencyProof(from, to, hashes(numbers)).mustLead(new TreeHead(from, ROOT), new TreeHead(to, ROOT));
        assertThat(from).isEqualTo(to);
    }

    private static ByteBuffer padded(byte[] bytes) {
        return ByteBuffer.wrap(Arrays.copyOf(bytes, Math.max(bytes.length, 2 * Long.BYTES)));
    }

    private static List<Hash> hashes(ByteBuffer bytes) {
        var hashes = new ArrayList<Hash>();
        while (bytes.remaining() >= Hash.BYTES && hashes.size() < 100) {
            var hash = new byte[Hash.BYTES];
            bytes.get(hash);
            hashes.add(Hash.of(hash));
        }
        return hashes;
    }
}
