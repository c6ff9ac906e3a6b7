package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.proceedings.LedgerDecisions;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Timelines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case file in a ledger of its own, and what can be asked of it. */
final class Example {
    final LedgerInMemory ledger = new LedgerInMemory();
    final DecisionQueries decisions;
    final TimelineQueries timeline;
    private final LedgerStructure structure = new LedgerStructure(ledger);

    /** @param file YAML, in UTF-8 */
    Example(byte[] file) {
        decisions = new LedgerDecisions(
                ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));
        timeline = Timelines.over(ledger.catalog(), ledger, structure::displayName);
        imported(file);
    }

    /** One of the made-up reforms in the documentation. */
    static Example told(String name) {
        return new Example(file(name));
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("docs", "examples", name + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ImportReport imported(byte[] file) {
        return new CaseImport(ledger.catalog(), ledger).importCase(file, "registrar", ImportProgress.UNHEARD);
    }

    String export(String reform) {
        return new CaseExport(ledger.catalog(), ledger).export(reform).orElseThrow();
    }

    List<Entry> entries() {
        return ledger.after(0, 10_000);
    }

    StructureAt structure(String organisation, String day, long knownAt) {
        return structure.structure(organisation, LocalDate.parse(day), knownAt).orElseThrow();
    }

    Optional<UnitAt> unit(String unit, String day) {
        return unit(unit, day, ledger.head());
    }

    /** Empty when it certainly did not exist on the day. */
    Optional<UnitAt> unit(String unit, String day, long knownAt) {
        return structure(structure.organisationOf(unit).orElseThrow(), day, knownAt).units().stream()
                .filter(it -> it.id().equals(unit))
                .findFirst();
    }

    Optional<PostAt> post(String post, String day) {
        return structure(structure.organisationOf(post).orElseThrow(), day, ledger.head()).posts().stream()
                .filter(it -> it.id().equals(post))
                .findFirst();
    }

    LegalStatus state(String decision, String day) {
        return decisions
                .legalState(decision, LocalDate.parse(day), ledger.head())
                .orElseThrow();
    }
}
