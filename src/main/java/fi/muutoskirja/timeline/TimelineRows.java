package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.timeline.TimelineRow.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rows of the index, from entries alone. Pure. An entry has a first row when it is recorded, for which only its aggregate's opening
 * needs to be known, and another one each time a correction or withdrawal changes what it or the opening states.
 */
public final class TimelineRows {
    private final List<TimelineRow> rows = new ArrayList<>();
    private final Map<UUID, Told> told = new LinkedHashMap<>();
    private Aggregate aggregate;

    private TimelineRows(Entry opening) {
        aggregate = Aggregate.opened(opening.id(), opening.subject(), Gist.of(opening.statement()));
    }

    private record Told(Entry entry, Statement statement, Standing standing, TimelineRow row) {
        boolean canChange() {
            return standing == Standing.AS_RECORDED || standing == Standing.CORRECTED;
        }
    }

    /**
     * Every row of one aggregate.
     *
     * @param entries its entries up to any position, from the first, in order; at least one
     */
    public static List<TimelineRow> of(List<Entry> entries) {
        var rows = new TimelineRows(entries.getFirst());
        entries.forEach(rows::add);
        return rows.rows;
    }

    /**
     * Every row of any number of aggregates, aggregate by aggregate.
     *
     * @param entries all their entries up to any position, in order
     */
    public static List<TimelineRow> ofEach(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(aggregate -> of(aggregate).stream())
                .toList();
    }

    /** The first row of an entry, in the aggregate as it is after the entry. */
    static TimelineRow first(long position, Belonging belonging, Gist gist) {
        var standing = gist.changesAnother() ? Standing.CHANGES_ANOTHER : Standing.AS_RECORDED;
        return row(position, position, standing, belonging, gist);
    }

    static TimelineRow row(long position, long from, Standing standing, Belonging belonging, Gist gist) {
        return new TimelineRow(
                position,
                from,
                standing,
                belonging.reformOf(gist.reform()),
                belonging.organisation(),
                gist.earliest(),
                gist.latest(),
                gist.place(),
                gist.bodies());
    }

    private void add(Entry entry) {
        var before = aggregate.belonging();
        var gist = Gist.of(entry.statement());
        aggregate = aggregate.after(gist);
        var first = first(entry.position(), aggregate.belonging(), gist);
        rows.add(first);
        told.put(entry.id(), new Told(entry, entry.statement(), first.standing(), first));
        switch (entry.statement().event()) {
            case EntryCorrected correction -> {
                var now = new Statement(
                        correction.fact(),
                        entry.statement().provenance(),
                        entry.statement().findings());
                told.computeIfPresent(
                        correction.entry(),
                        (id, old) -> old.canChange() ? new Told(old.entry, now, Standing.CORRECTED, old.row) : old);
                retell(correction.entry(), entry.position(), true);
            }
            case EntryWithdrawn withdrawal -> {
                told.computeIfPresent(
                        withdrawal.entry(),
                        (id, old) -> old.canChange()
                                ? new Told(old.entry, old.statement, Standing.WITHDRAWN, old.row)
                                : old);
                retell(withdrawal.entry(), entry.position(), true);
            }
            default -> {}
        }
        if (!before.equals(aggregate.belonging())) {
            List.copyOf(told.keySet()).forEach(each -> retell(each, entry.position(), false));
        }
    }

    private void retell(UUID entry, long from, boolean named) {
        var known = told.get(entry);
        if (known == null || known.standing == Standing.CHANGES_ANOTHER && named) {
            return;
        }
        var row = row(known.entry.position(), from, known.standing, aggregate.belonging(), Gist.of(known.statement));
        if (named || !row.saysTheSameAs(known.row)) {
            rows.add(row);
            told.put(entry, new Told(known.entry, known.statement, known.standing, row));
        }
    }
}
