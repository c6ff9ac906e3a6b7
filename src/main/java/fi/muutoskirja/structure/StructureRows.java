package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.OrganisationFact;
import fi.muutoskirja.organisation.UnitLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of {@code read.structure}, from entries alone. Pure, and keeps only what is known now: a row that is no longer known so is
 * given out closed and forgotten.
 */
public final class StructureRows {
    private final Map<String, OrganisationLines> organisations = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private long position;

    /**
     * What an entry changed.
     *
     * @param closed rows given out open before, now complete; they can be written once and for all
     * @param opened rows that hold from this entry on, until they are given out closed
     */
    public record Changes(List<StructureRow> closed, List<StructureRow> opened) {
        static final Changes NONE = new Changes(List.of(), List.of());
    }

    private record Known(UnitVersion version, List<Open> open) {}

    private record Open(Days.Stretch<UnitAt> stretch, StructureRow row) {}

    /** The position of the last entry taken in; 0 before the first. */
    public long position() {
        return position;
    }

    /** Takes in the next entry. Entries of other aggregates change nothing. */
    public Changes changes(Entry entry) {
        position = entry.position();
        var fact = entry.statement().fact();
        if (!(fact instanceof OrganisationFact)
                && !(fact instanceof Correction && entry.subject().startsWith("org-"))) {
            return Changes.NONE;
        }
        var lines = organisations.computeIfAbsent(entry.subject(), id -> new OrganisationLines());
        var changes = new Changes(new ArrayList<>(), new ArrayList<>());
        for (var id : lines.apply(entry)) {
            var line = lines.unit(id);
            if (line != null) {
                renew(entry, line, changes);
            }
        }
        return changes;
    }

    /** The rows that are still open, for whoever writes rows only when they are complete. */
    public Stream<StructureRow> open() {
        return known.values().stream().flatMap(unit -> unit.open.stream()).map(Open::row);
    }

    private void renew(Entry entry, UnitLine line, Changes changes) {
        var old = known.get(line.id());
        var version = UnitVersion.after(old == null ? null : old.version, line, entry);
        var before = new ArrayList<>(old == null ? List.of() : old.open);
        var stretches = version.days().stretches();
        var after = new ArrayList<Open>(stretches.size());
        for (var stretch : stretches) {
            after.add(taken(before, stretch, entry, changes));
        }
        before.forEach(gone -> changes.closed.add(gone.row.closed(entry.position())));
        known.put(line.id(), new Known(version, after));
    }

    /** The row that says the same already, or a new one. */
    private static Open taken(List<Open> before, Days.Stretch<UnitAt> stretch, Entry entry, Changes changes) {
        for (var old : before) {
            if (old.stretch.equals(stretch)) {
                before.remove(old);
                return old;
            }
        }
        var row = StructureRow.open(entry.subject(), stretch, entry.position());
        changes.opened.add(row);
        return new Open(stretch, row);
    }
}
