package fi.muutoskirja.eventstore.projection;

import java.util.Optional;

/**
 * How far a projector has come.
 *
 * @param name the projector's name
 * @param position the last position it has taken in; its read model is complete up to this entry
 * @param head the last position of the ledger when asked
 * @param failure why it has stopped; empty when it is running
 */
public record ProjectionStatus(String name, long position, long head, Optional<Throwable> failure) {
    /** Whether it has stopped before an entry that it could not take in. */
    public boolean failed() {
        return failure.isPresent();
    }

    /** Whether nothing is missing from its read model. */
    public boolean complete() {
        return position >= head;
    }
}
