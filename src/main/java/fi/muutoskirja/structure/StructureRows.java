package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.OrganisationEvent;
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
    static final String PREFIX = "org-";

    private final Map<String, OrganisationLines<OpenRows>> organisations = new HashMap<>();
    private final Alike alike = new Alike();
    /**
     * What an entry changed.
     *
     * @param closed rows given out open before, now complete; they can be written once and for all
     * @param opened rows that hold from this entry on, until they are given out closed
     */
    public record Changes(List<StructureRow> closed, List<StructureRow> opened) {
        static final Changes NONE = new Changes(List.of(), List.of());
    }

    /** Takes in the next entry. Entries of other aggregates change nothing. */
    public Changes changes(Entry entry) {
        var fact = entry.statement().event();
        if (!(fact instanceof OrganisationEvent)
                && !(fact instanceof Correction && entry.subject().startsWith(PREFIX))) {
            return Changes.NONE;
        }
        var lines = organisations.computeIfAbsent(
                entry.subject(), organisation -> new OrganisationLines<>(alike, unit -> new OpenRows(organisation)));
        var changes = new Changes(new ArrayList<>(2), new ArrayList<>(4));
        for (var unit : lines.apply(entry).units()) {
            unit.kept().renew(unit.days(), entry.position(), changes);
        }
        return changes;
    }

    /** The rows that are still open, for whoever writes rows only when they are complete. */
    public Stream<StructureRow> open() {
        return organisations.values().stream()
                .flatMap(OrganisationLines::units)
                .flatMap(unit -> unit.kept().rows());
    }
}
