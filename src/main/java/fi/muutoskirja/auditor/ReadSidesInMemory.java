package fi.muutoskirja.auditor;

import fi.muutoskirja.causality.LedgerCausality;
import fi.muutoskirja.comparison.StructureComparisons;
import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.digests.DigestedReadSides;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.duties.DossierDuties;
import fi.muutoskirja.findings.LedgerFindings;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.proceedings.LedgerDecisions;
import fi.muutoskirja.programme.ProgrammeCapability;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.replay.LedgerReplays;
import fi.muutoskirja.source.SourceCapability;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.timeline.NamesInLedger;
import fi.muutoskirja.timeline.PlainWording;
import fi.muutoskirja.timeline.Timelines;
import fi.muutoskirja.unknowns.LedgerUnknowns;
import java.util.List;

/** The read sides of the server, put together over a ledger alone. */
public final class ReadSidesInMemory {
    private ReadSidesInMemory() {}

    /** Everything that a ledger can record. */
    public static Catalog catalog() {
        return new Catalog(List.of(
                new SourceCapability(),
                new OrganisationCapability(),
                new ReformCapability(),
                new ProgrammeCapability(),
                new MeetingCapability(),
                new DecisionCapability()));
    }

    public static DigestedReadSides over(Catalog catalog, Ledger ledger) {
        var structure = new LedgerStructure(ledger);
        var timeline = Timelines.over(catalog, ledger, structure::displayName);
        var dossiers = new LedgerDossiers(ledger);
        var duties = new DossierDuties(dossiers);
        var decisions = new LedgerDecisions(
                ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));
        return new DigestedReadSides(
                ledger,
                structure,
                timeline,
                dossiers,
                decisions,
                duties,
                new LedgerUnknowns(dossiers, timeline),
                new LedgerFindings(catalog, ledger, timeline, duties),
                new LedgerReplays(ledger, timeline, dossiers, structure, decisions),
                new StructureComparisons(structure),
                new LedgerCausality(catalog, ledger, structure::organisationOf),
                new PlainWording(catalog, new NamesInLedger(catalog, ledger, structure::displayName)));
    }
}
