package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.Rejection;

/** Carries a rejection out of a unit of work, which rolls back for it. Without a stack trace: it is an answer, not a fault. */
public final class RefusedByRule extends RuntimeException {
    private final transient Rejection rejection;

    public RefusedByRule(Rejection rejection) {
        super(rejection.message(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
