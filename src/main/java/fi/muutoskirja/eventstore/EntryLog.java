package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.messaging.Recording.NewEntry;
import java.util.List;

/** Where entries are written. */
interface EntryLog {
    /**
     * Writes entries together or not at all, in this order. When this returns they are on disk, or never will be.
     *
     * @param fingerprints of the commands that led to the entries, in the same order
     * @throws LedgerUnavailable when the database fails, or the ledger is closed
     */
    Outcome append(List<NewEntry> entries, List<byte[]> fingerprints);
}
