package fi.muutoskirja.causality;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineFold;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger knew up to one position, each aggregate read once for one question. */
final class KnownInLedger implements KnownThen {
    private final Catalog catalog;
    private final Ledger ledger;
    private final ReferenceLookup references;
    private final long position;
    private final Map<String, List<TimelineEntry>> folded = new HashMap<>();

    KnownInLedger(Catalog catalog, Ledger ledger, ReferenceLookup references, long position) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.references = references;
        this.position = position;
    }

    @Override
    public List<TimelineEntry> told(String subject) {
        return lines(subject).stream()
                .filter(line -> !(line.entry().statement().event() instanceof AboutEntry))
                .toList();
    }

    @Override
    public Optional<TakenBack> takenBack(TimelineEntry line) {
        if (line.standing() != TimelineEntry.Standing.WITHDRAWN) {
            return Optional.empty();
        }
        return lines(line.entry().subject()).stream()
                .map(TimelineEntry::entry)
                .filter(entry -> entry.statement().event() instanceof EntryWithdrawn withdrawal
                        && withdrawal.entry().equals(line.entry().id()))
                .findFirst()
                .map(entry -> new TakenBack(
                        entry.id(), ((EntryWithdrawn) entry.statement().event()).reason(), entry.recordedAt()));
    }

    private List<TimelineEntry> lines(String subject) {
        return folded.computeIfAbsent(
                subject, id -> TimelineFold.fold(catalog, ledger.of(List.of(id), position), position));
    }

    @Override
    public Collection<String> handlings(String organisation, String matter) {
        return references.naming(ReferenceRole.MATTER, Reference.matter(organisation, matter), position);
    }

    @Override
    public Collection<String> restingOn(String decision) {
        return references.naming(ReferenceRole.AUTHORITY, decision, position);
    }

    @Override
    public Collection<String> waitingFor(String decision) {
        return references.naming(ReferenceRole.CONDITION, decision, position);
    }

    @Override
    public Collection<String> recusalsFrom(String decision) {
        return references.naming(ReferenceRole.RECUSAL, decision, position);
    }

    @Override
    public Collection<String> inCourseOf(String reform) {
        return references.naming(ReferenceRole.REFORM, reform, position);
    }
}
