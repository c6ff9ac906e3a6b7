package fi.muutoskirja.comparison;

import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.StructureQueries;
import java.util.List;
import java.util.Optional;

/** Compares what the structure's read side answers. */
public final class StructureComparisons implements ComparisonQueries {
    private final StructureQueries structure;

    public StructureComparisons(StructureQueries structure) {
        this.structure = structure;
    }

    @Override
    public Optional<Difference> difference(String organisation, ComparedState from, ComparedState to) {
        var before = structure.structure(organisation, from.at(), from.knownAt());
        var after = structure.structure(organisation, to.at(), to.knownAt());
        var known = after.or(() -> before);
        return known.map(one -> {
            var earlier = before.orElseGet(() -> nothing(one, from));
            var later = after.orElseGet(() -> nothing(one, to));
            return Comparing.compare(views(organisation, earlier, later, from, to), earlier, later);
        });
    }

    private Views views(
            String organisation, StructureAt before, StructureAt after, ComparedState from, ComparedState to) {
        var first = view(before, from.knownAt());
        var last = view(after, to.knownAt());
        if (from.knownAt() == to.knownAt()) {
            return new Views(first, first, last);
        }
        if (from.at().equals(to.at())) {
            return new Views(first, last, last);
        }
        var between = structure
                .structure(organisation, from.at(), to.knownAt())
                .orElseGet(() -> nothing(after, new ComparedState(from.at(), to.knownAt())));
        return new Views(first, view(between, to.knownAt()), last);
    }

    private View view(StructureAt state, long knownAt) {
        return new View(state, unit -> structure.unitLine(unit, knownAt), post -> structure.postLine(post, knownAt));
    }

    /** A municipality that one side did not know. */
    private static StructureAt nothing(StructureAt other, ComparedState side) {
        return new StructureAt(other.organisation(), other.name(), side.at(), side.knownAt(), List.of(), List.of());
    }

    @Override
    public Optional<Lineage> lineage(String unit, long knownAt) {
        return structure
                .unitLine(unit, knownAt)
                .map(line -> Lineages.of(
                        unit, id -> structure.unitLine(id, knownAt), id -> structure.displayName(id, knownAt)));
    }
}
