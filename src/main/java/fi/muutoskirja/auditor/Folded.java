package fi.muutoskirja.auditor;

import fi.muutoskirja.digests.DigestedReadSides;
import fi.muutoskirja.json.StatementJson;
import java.util.List;

/** The entries of a bundle, and every read side over them. */
public record Folded(LedgerOfEntries ledger, DigestedReadSides read) {
    /** @throws CannotFold when they make no ledger */
    public static Folded of(List<StoredEntry> entries) {
        var catalog = ReadSidesInMemory.catalog();
        var ledger = new LedgerOfEntries(entries, new StatementJson(catalog));
        return new Folded(ledger, ReadSidesInMemory.over(catalog, ledger));
    }
}
