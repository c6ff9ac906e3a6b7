package fi.muutoskirja.signing;

import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import java.time.Instant;

/**
 * What the log says of itself.
 *
 * @param note as it is published, with cosignatures
 * @param checkpoint what it says
 * @param at when it was published
 */
public record PublishedCheckpoint(SignedNote note, Checkpoint checkpoint, Instant at) {
    /** How many entries it is about: the position of the last of them. */
    public long size() {
        return checkpoint.size();
    }
}
