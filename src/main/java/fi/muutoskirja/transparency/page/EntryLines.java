package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Words entries for one visit. */
public final class EntryLines {
    private static final Map<String, String> NATURES = Map.of(
            "reform.target-set", "plan",
            "programme.milestone-set", "plan",
            "reform.unknown-declared", "unknown",
            "programme.milestone-completed", "done",
            "ledger.entry-corrected", "correction",
            "ledger.entry-withdrawn", "withdrawal",
            "ledger.personal-data-erased", "erasure");

    private final PageReadSides read;
    private final Visit visit;
    private final Lookup lookup;

    public EntryLines(PageReadSides read, Visit visit, Lookup lookup) {
        this.read = read;
        this.visit = visit;
        this.lookup = lookup;
    }

    public List<EntryLine> lines(List<TimelineEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    public EntryLine line(TimelineEntry line) {
        var entry = line.entry();
        var locale = visit.language().locale();
        var provenance = line.statement().provenance();
        var source = provenance.source();
        return new EntryLine(
                entry.id().toString(),
                entry.position(),
                visit.timeless("/entries/" + entry.id()),
                visit.t("nature." + nature(line.type())),
                read.wording().heading(line.type(), locale),
                read.wording().text(line, locale),
                visit.dates().when(provenance.happened()),
                visit.dates().day(entry.recordedAt()),
                entry.recordedAt().toString(),
                lookup.document(source.document()),
                source.quote(),
                source.place(),
                line.bodies().stream().map(lookup::unit).toList(),
                line.standing(),
                line.changedBy().stream().map(this::change).toList(),
                line.statement().findings().stream()
                        .map(it -> BrokenRule.of(it.rule(), it.section(), it.message(), visit, lookup))
                        .toList());
    }

    private EntryLine.Change change(UUID id) {
        var reason = read.ledger()
                .entry(id)
                .map(entry -> entry.statement().event())
                .flatMap(EntryLines::reason)
                .orElse("");
        return new EntryLine.Change(visit.timeless("/entries/" + id), reason);
    }

    /** Why an entry changes what is known of another; empty when it is about none. */
    static Optional<String> reason(LedgerEvent fact) {
        return switch (fact) {
            case EntryCorrected corrected -> Optional.of(corrected.reason());
            case EntryWithdrawn withdrawn -> Optional.of(withdrawn.reason());
            case PersonalDataErased erased -> Optional.of(erased.reason());
            default -> Optional.empty();
        };
    }

    private static String nature(String type) {
        return NATURES.getOrDefault(type, type.substring(0, Math.max(type.indexOf('.'), 0)));
    }
}
