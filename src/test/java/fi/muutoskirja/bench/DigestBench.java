package fi.muutoskirja.bench;

import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.ReadSidesInMemory;
import fi.muutoskirja.auditor.StoredEntry;
import fi.muutoskirja.digests.Digesting;
import fi.muutoskirja.digests.FoldedRows;
import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import java.util.List;

/** What it costs to fold the entries of a large town as an auditor does, and to digest every read side. Arguments: units, changes. */
public final class DigestBench {
    private DigestBench() {}

    public static void main(String... arguments) {
        var units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var changes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var stored = stored(units, changes);
        for (var round = 0; round < 2; round++) {
            var begun = System.nanoTime();
            var folded = Folded.of(stored);
            var read = System.nanoTime();
            Digesting.at(stored.size(), folded.read(), new FoldedRows(folded.ledger()));
            System.out.printf(
                    "%d units, %d changes: read in %d ms, digested in %d ms%n",
                    units, changes, (read - begun) / 1_000_000, (System.nanoTime() - read) / 1_000_000);
        }
    }

    private static List<StoredEntry> stored(int units, int changes) {
        var catalog = ReadSidesInMemory.catalog();
        var statements = new StatementJson(catalog);
        return LargeTown.entries(units, changes).stream()
                .map(entry -> {
                    var fact = entry.statement().event().getClass();
                    return new StoredEntry(
                            entry.position(),
                            entry.subject(),
                            entry.sequence(),
                            entry.recordedAt(),
                            catalog.factName(fact),
                            catalog.revision(fact),
                            statements.write(entry.statement()),
                            new EntryMetadata(entry.command(), entry.recorder()).write());
                })
                .toList();
    }
}
