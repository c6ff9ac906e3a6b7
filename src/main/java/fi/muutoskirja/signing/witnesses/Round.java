package fi.muutoskirja.signing.witnesses;

import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.ConsistencyProof;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** One checkpoint on its way round the witnesses, and what came of it so far. */
final class Round {
    private final SignedNote note;
    private final long size;
    private final LongFunction<ConsistencyProof> since;
    private final Map<VerifierKey, NoteSignature> given = new LinkedHashMap<>();
    private final Set<VerifierKey> answered = new HashSet<>();

    Round(SignedNote note, LongFunction<ConsistencyProof> since) {
        this.note = note;
        this.size = Checkpoint.read(note.text()).size();
        this.since = since;
    }

    SignedNote note() {
        return note;
    }

    long size() {
        return size;
    }

    /** Whether it is about the same checkpoint. */
    boolean isAbout(SignedNote other) {
        return note.text().equals(other.text());
    }

    /** The tree is for one thread at a time. */
    ConsistencyProof since(long smaller) {
        synchronized (since) {
            return since.apply(smaller);
        }
    }

    synchronized void gave(VerifierKey witness, NoteSignature signature) {
        given.put(witness, signature);
        gaveNothing(witness);
    }

    /** For the time being. */
    synchronized void gaveNothing(VerifierKey witness) {
        answered.add(witness);
        notifyAll();
    }

    synchronized boolean has(VerifierKey witness) {
        return given.containsKey(witness);
    }

    synchronized List<NoteSignature> signatures() {
        return List.copyOf(given.values());
    }

    /**
     * Waits until these have answered, but not longer than one has patience, and not much longer once there is enough.
     *
     * @param enough whether those who gave their word are enough
     */
    synchronized void await(
            Set<VerifierKey> these, Predicate<Set<VerifierKey>> enough, Duration patience, Duration grace)
            throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var hadEnough = false;
        while (!answered.containsAll(these)) {
            if (!hadEnough && !given.isEmpty() && enough.test(given.keySet())) {
                hadEnough = true;
                end = Math.min(end, System.nanoTime() + grace.toNanos());
            }
            var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }
}
