package fi.muutoskirja.timeline;

import fi.muutoskirja.testing.LedgerInMemory;

/** Timelines over a ledger in memory, for tests of other rooms. */
public final class TimelinesInMemory {
    private TimelinesInMemory() {}

    public static TimelineQueries of(LedgerInMemory ledger, Names names) {
        return new Timelines(ledger.catalog(), ledger, new IndexInMemory(ledger), names);
    }
}
