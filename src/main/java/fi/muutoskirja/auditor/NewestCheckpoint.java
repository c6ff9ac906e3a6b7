package fi.muutoskirja.auditor;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;

/** The checkpoint of a log that may still be growing: the signer is behind the read sides by the time that it takes to sign. */
public final class NewestCheckpoint {
    private static final int TRIES = 20;
    private static final int PAUSE_MILLIS = 250;

    private NewestCheckpoint() {}

    /**
     * The checkpoint, once it is of a position or a later one; of a log that is being signed it is waited for, a few seconds at most.
     *
     * @return the last one there was when it does not come
     * @throws NotAccepted when there is none, or it is no checkpoint
     */
    public static SignedNote of(LogFiles log, long position) {
        for (var tries = 1; ; tries++) {
            var note = log.read("checkpoint", SignedNote.MOST_BYTES)
                    .map(SignedNote::read)
                    .orElseThrow(() -> new NotAccepted(log.name() + " has no checkpoint."));
            if (Checkpoint.read(note.text()).size() >= position || tries == TRIES || !log.mayGrow()) {
                return note;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                return note;
            }
        }
    }
}
