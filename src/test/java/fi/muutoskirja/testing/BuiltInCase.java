package fi.muutoskirja.testing;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** One of the five built-in cases, alone in a ledger in memory. */
public final class BuiltInCase {
    private BuiltInCase() {}

    /** @param name the name of its file: {@code jamsa}, {@code orivesi}, {@code jarvenpaa}, {@code heinola}, {@code tampere} */
    public static LedgerInMemory told(String name) {
        var ledger = new LedgerInMemory();
        try (var yaml = Objects.requireNonNull(BuiltInCase.class.getResourceAsStream("/cases/" + name + ".yaml"))) {
            new CaseImport(ledger.catalog(), ledger).importCase(yaml.readAllBytes(), "test", ImportProgress.UNHEARD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ledger;
    }
}
