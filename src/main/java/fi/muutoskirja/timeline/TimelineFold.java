package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries as they stand once the last of them is known: each as last corrected, or withdrawn, with what changed it. Pure. */
public final class TimelineFold {
    private final Catalog catalog;
    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Map<String, UUID> openings = new LinkedHashMap<>();
    private final long knownAt;

    private TimelineFold(Catalog catalog, long knownAt) {
        this.catalog = catalog;
        this.knownAt = knownAt;
    }

    private record Line(Entry entry, Statement statement, Standing standing, List<UUID> changedBy) {
        Line changed(Entry by, Statement now, Standing standing) {
            var all = new ArrayList<>(changedBy);
            all.add(by.id());
            return new Line(entry, now, standing, List.copyOf(all));
        }
    }

    /**
     * Folds whole aggregates, however mixed.
     *
     * @param entries every entry of each aggregate up to one position, in order of position
     * @param knownAt that position
     * @return one line for each entry, corrections and withdrawals among them, in the same order
     */
    public static List<TimelineEntry> fold(Catalog catalog, List<Entry> entries, long knownAt) {
        var fold = new TimelineFold(catalog, knownAt);
        entries.forEach(fold::add);
        return fold.lines.values().stream().map(fold::seen).toList();
    }

    private void add(Entry entry) {
        openings.putIfAbsent(entry.subject(), entry.id());
        lines.put(entry.id(), new Line(entry, entry.statement(), Standing.AS_RECORDED, List.of()));
        switch (entry.statement().event()) {
            case EntryCorrected correction -> {
                var now = new Statement(
                        correction.fact(),
                        entry.statement().provenance(),
                        entry.statement().findings());
                lines.computeIfPresent(
                        correction.entry(),
                        (id, line) -> line.standing == Standing.WITHDRAWN
                                ? line
                                : line.changed(entry, now, Standing.CORRECTED));
            }
            case EntryWithdrawn withdrawal ->
                lines.computeIfPresent(
                        withdrawal.entry(),
                        (id, line) -> line.standing == Standing.WITHDRAWN
                                ? line
                                : line.changed(entry, line.statement, Standing.WITHDRAWN));
            default -> {}
        }
    }

    private TimelineEntry seen(Line line) {
        var subject = line.entry.subject();
        var opening = lines.get(openings.get(subject));
        var place = Belonging.opened(subject, opening == null ? line.statement : opening.statement);
        return new TimelineEntry(
                line.entry,
                catalog.factName(line.statement.event().getClass()),
                line.statement,
                line.standing,
                line.changedBy,
                place.reformOf(line.statement),
                place.organisation(),
                line.statement.event() instanceof LedgerEvent.ByBodies acted ? acted.bodies() : List.of(),
                knownAt);
    }
}
