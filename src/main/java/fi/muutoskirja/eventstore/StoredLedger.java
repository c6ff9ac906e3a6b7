package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ledger as those ask it who are about to add to it. */
interface StoredLedger extends Ledger {
    /** The entries of one subject from a sequence number on, in order. */
    List<Entry> from(String subject, long sequence);

    /** Those of the subjects of which anything has been recorded. */
    Set<String> opened(Collection<String> subjects);

    boolean hasWithdrawals(String subject);

    /** The receipts of those among the commands that have been recorded. */
    Map<UUID, Receipts.Stored> receipts(Collection<UUID> commands);
}
