package fi.muutoskirja.auditor;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Entries as a server would have stored them. */
public final class StoredCases {
    public static final List<String> NAMES = List.of("jamsa", "orivesi", "jarvenpaa", "heinola", "tampere");

    private StoredCases() {}

    /** The five built-in cases in one ledger. */
    public static LedgerInMemory five() {
        return told(NAMES);
    }

    public static LedgerInMemory told(List<String> names) {
        var catalog = new Catalog(LedgerInMemory.everyCapability());
        var ledger = new LedgerInMemory(new StatementJson(catalog)::write);
        var cases = new CaseImport(ledger.catalog(), ledger);
        names.forEach(name -> cases.importCase(file(name), "case-file", ImportProgress.UNHEARD));
        return ledger;
    }

    public static List<StoredEntry> stored(LedgerInMemory ledger) {
        return withholding(ledger, Set.of());
    }

    /** @param withheld the positions of which nothing but the leaf is given */
    public static List<StoredEntry> withholding(LedgerInMemory ledger, Set<Long> withheld) {
        return everything(ledger).stream()
                .map(entry -> stored(ledger.catalog(), ledger, entry, withheld.contains(entry.position())))
                .toList();
    }

    /** The log of a ledger in a directory that is not there yet, signed by {@link WrittenLog#KEY}. */
    public static Path log(LedgerInMemory ledger, Path directory) {
        var log = new WrittenLog(directory);
        log.append(stored(ledger).stream().map(StoredCases::said).toList()).sign();
        return directory;
    }

    private static WrittenLog.Said said(StoredEntry entry) {
        return new WrittenLog.Said(
                entry.subject(),
                entry.type(),
                Objects.requireNonNull(entry.payload()),
                Objects.requireNonNull(entry.metadata()));
    }

    private static List<Entry> everything(Ledger ledger) {
        return ledger.after(0, Integer.MAX_VALUE);
    }

    private static StoredEntry stored(Catalog catalog, Ledger ledger, Entry entry, boolean withheld) {
        var fact = entry.statement().event().getClass();
        return new StoredEntry(
                entry.position(),
                entry.subject(),
                entry.sequence(),
                entry.recordedAt(),
                catalog.factName(fact),
                catalog.revision(fact),
                withheld ? null : ledger.payload(entry.id()).orElseThrow(),
                withheld ? null : new EntryMetadata(entry.command(), entry.recorder()).write());
    }

    /** The case file of a built-in case. */
    public static byte[] file(String name) {
        try (var yaml = Objects.requireNonNull(StoredCases.class.getResourceAsStream("/cases/" + name + ".yaml"))) {
            return yaml.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
