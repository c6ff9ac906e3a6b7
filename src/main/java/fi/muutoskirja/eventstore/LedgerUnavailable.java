package fi.muutoskirja.eventstore;

import java.sql.SQLNonTransientConnectionException;

/** The database did not answer. Asking again with the same command id is always safe: what was recorded is then answered as repeated. */
public final class LedgerUnavailable extends RuntimeException {
    private final boolean outcomeKnown;

    private LedgerUnavailable(String message, boolean outcomeKnown, Throwable cause) {
        super(message, cause);
        this.outcomeKnown = outcomeKnown;
    }

    static LedgerUnavailable nothingWritten(Throwable cause) {
        return new LedgerUnavailable("The ledger's database is not available; nothing was recorded.", true, cause);
    }

    static LedgerUnavailable outcomeUnknown(Throwable cause) {
        return new LedgerUnavailable(
                "The ledger's database broke off while recording; send the same command again to learn whether it was recorded.",
                false,
                cause);
    }

    static LedgerUnavailable closed() {
        return new LedgerUnavailable(
                "The ledger is shutting down; nothing was recorded.",
                true,
                new SQLNonTransientConnectionException("closed"));
    }

    /** Whether it is certain that nothing was written. */
    public boolean outcomeKnown() {
        return outcomeKnown;
    }
}
