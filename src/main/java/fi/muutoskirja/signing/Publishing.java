package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TiledTree;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What outsiders get to see of what was signed: the checkpoint, with the word of witnesses, and the keys. */
final class Publishing {
    private final LogDirectory directory;
    private final Cosigning cosigning;
    private boolean awaitsWitnesses;

    Publishing(LogDirectory directory, Cosigning cosigning) {
        this.directory = directory;
        this.cosigning = cosigning;
    }

    /** What is published. */
    Optional<SignedNote> published() throws IOException {
        return directory.read(LogDirectory.CHECKPOINT).map(SignedNote::read);
    }

    /** @throws IntegrityViolation when there is a checkpoint that these keys did not sign, or one that is newer than what was signed last */
    void mustNotBeAheadOf(LogKeys keys) throws IOException {
        var file = LogDirectory.CHECKPOINT;
        try {
            var note = published();
            if (note.isEmpty()) {
                return;
            }
            var size = TrustPolicy.of(keys.verifiers())
                    .judge(note.get())
                    .checkpoint()
                    .size();
            if (size > keys.lastSigned().size()) {
                throw new IntegrityViolation("The published checkpoint " + file + " is of " + size
                        + " entries, but what was signed last is of "
                        + keys.lastSigned().size() + ": the directory log-state is older than the log.");
            }
        } catch (NotAccepted broken) {
            throw new IntegrityViolation("The published checkpoint " + file + " does not hold. " + broken.sentence());
        }
    }

    /** @throws IntegrityViolation when the published checkpoint is of another log than this tree */
    void mustAgreeWith(TreeHead tree) throws IOException {
        var note = published();
        if (note.isEmpty()) {
            return;
        }
        var checkpoint = Checkpoint.read(note.get().text());
        var head = new TiledTree(tree.size(), directory::hashes).headAt(checkpoint.size());
        if (!head.root().equals(checkpoint.root())) {
            throw new IntegrityViolation(
                    "The published checkpoint " + LogDirectory.CHECKPOINT + " is not of the log that was signed.");
        }
    }

    /**
     * Publishes what was signed last, unless it is, with the word of every witness.
     *
     * @param grownFull tiles that have become full with it
     */
    void publish(LogKeys keys, List<TilePath> grownFull) throws IOException {
        directory.keep(LogDirectory.PUBLIC_VKEYS, keys.vkeyLines());
        directory.keep(LogDirectory.POLICY, policy(keys.verifiers()).bytes());
        var checkpoint = keys.lastSigned();
        if (checkpoint.size() == 0) {
            return;
        }
        var there = published().filter(note -> keys.key().verifier().signed(note));
        var current = there.filter(note -> note.text().equals(keys.signed().text()));
        if (current.isEmpty() || lacksWitnesses(current.get())) {
            var note = cosigned(current.orElse(keys.signed()), checkpoint);
            directory.keep(LogDirectory.CHECKPOINT, note.bytes());
            awaitsWitnesses = lacksWitnesses(note);
        }
        for (var tile : grownFull) {
            directory.removePartsOf(tile);
        }
    }

    private SignedNote cosigned(SignedNote note, Checkpoint checkpoint) {
        var tree = new TiledTree(checkpoint.size(), directory::hashes);
        try {
            return cosigning.cosigned(note, tree::consistencyWith);
        } catch (SeenOtherwise fork) {
            throw new IntegrityViolation(fork.sentence());
        }
    }

    /** Whether somebody who is asked has not said a word. */
    private boolean lacksWitnesses(SignedNote note) {
        return cosigning.witnesses().stream()
                .map(KnownWitness::key)
                .anyMatch(witness -> note.signatures().stream()
                        .noneMatch(signature -> signature.keyId() == witness.keyId()
                                && signature.name().equals(witness.name())));
    }

    /** @throws IntegrityViolation when what was set is about another log */
    TrustPolicy policy(List<VerifierKey> verifiers) {
        try {
            return cosigning.policy(verifiers);
        } catch (NotAccepted another) {
            throw new IntegrityViolation(another.sentence());
        }
    }

    /** Whether the word of somebody is still waited for. */
    boolean awaitsWitnesses() {
        return awaitsWitnesses;
    }
}
