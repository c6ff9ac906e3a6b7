package fi.muutoskirja.transparency;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.causality.LedgerCausality;
import fi.muutoskirja.comparison.StructureComparisons;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.duties.DossierDuties;
import fi.muutoskirja.findings.LedgerFindings;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LastChanges;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.NotedLedger;
import fi.muutoskirja.kernel.NotedReferences;
import fi.muutoskirja.kernel.ReferencesInMemory;
import fi.muutoskirja.proceedings.LedgerDecisions;
import fi.muutoskirja.replay.LedgerReplays;
import fi.muutoskirja.signing.LogOnDisk;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.timeline.NamesInLedger;
import fi.muutoskirja.timeline.PlainWording;
import fi.muutoskirja.timeline.Timelines;
import fi.muutoskirja.transparency.page.FrontPage;
import fi.muutoskirja.transparency.page.PageReadSides;
import fi.muutoskirja.transparency.page.Visit;
import fi.muutoskirja.transparency.words.Language;
import fi.muutoskirja.unknowns.LedgerUnknowns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The five built-in cases in a ledger held in memory, with read sides over it. */
final class FiveCases {
    static final String SITE = "https://kirja.example";
    static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final List<String> CASES = List.of("jamsa", "orivesi", "jarvenpaa", "heinola", "tampere");

    final LedgerInMemory ledger;
    final PageReadSides read;

    /** Nothing of them is signed. */
    FiveCases() {
        this(new LogOnDisk(Path.of("there-is-no-log")));
    }

    FiveCases(LogOnDisk log) {
        this(log, NotedLedger::new);
    }

    /** @param seen what the read sides see of the ledger */
    FiveCases(LogOnDisk log, Function<Ledger, Ledger> seen) {
        var catalog = new Catalog(LedgerInMemory.everyCapability());
        var statements = new StatementJson(catalog);
        ledger = new LedgerInMemory(statements::write);
        var cases = new CaseImport(catalog, ledger);
        CASES.forEach(name -> cases.importCase(file(name), "builtin-cases", ImportProgress.UNHEARD));
        read = readSides(catalog, seen.apply(ledger), log);
    }

    /** As after a start of the program: nothing is remembered. */
    static PageReadSides readSides(Catalog catalog, Ledger ledger, LogOnDisk log) {
        var changes = new LastChanges(ledger);
        var references = new NotedReferences(new ReferencesInMemory(ledger));
        var structure = new LedgerStructure(ledger, references);
        var timelines = Timelines.over(catalog, ledger, structure::displayName);
        var dossiers = new LedgerDossiers(ledger, references);
        var duties = new DossierDuties(dossiers);
        var decisions = new LedgerDecisions(
                ledger,
                references,
                (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));
        var wording = new PlainWording(catalog, new NamesInLedger(catalog, ledger, structure::displayName));
        return new PageReadSides(
                ledger,
                structure,
                timelines,
                dossiers,
                new StructureComparisons(structure),
                decisions,
                new LedgerCausality(catalog, ledger, references, structure::organisationOf),
                new ChainWords(wording, structure::displayName),
                new LedgerReplays(ledger, timelines, dossiers, structure, decisions),
                wording,
                duties,
                new LedgerUnknowns(dossiers, timelines),
                new LedgerFindings(catalog, ledger, timelines, duties),
                log.open(),
                FrontPage.cards(changes));
    }

    Visit visit(Language language, String path) {
        return visit(language, path, null);
    }

    Visit visit(Language language, String path, @Nullable LocalDate at) {
        return new Visit(language, path, ledger.head(), ledger.head(), null, at, NOW, "", SITE);
    }

    Visit earlier(Language language, String path, long knownAt) {
        return new Visit(language, path, knownAt, ledger.head(), Long.toString(knownAt), null, NOW);
    }

    private static byte[] file(String name) {
        try (var in = Objects.requireNonNull(FiveCases.class.getResourceAsStream("/cases/" + name + ".yaml"))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
