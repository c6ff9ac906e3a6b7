package fi.muutoskirja.comparison;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.UnitAt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One side of a comparison: what there was on the day, and the lines that tell how it came to be. */
final class View {
    private final long day;
    private final Map<String, UnitAt> units = new LinkedHashMap<>();
    private final Map<String, PostAt> posts = new LinkedHashMap<>();
    private final Function<String, Optional<UnitLine>> unitLines;
    private final Function<String, Optional<PostLine>> postLines;
    private final Map<String, List<Step>> asked = new HashMap<>();

    View(
            StructureAt structure,
            Function<String, Optional<UnitLine>> unitLines,
            Function<String, Optional<PostLine>> postLines) {
        this.day = structure.at().toEpochDay();
        this.unitLines = unitLines;
        this.postLines = postLines;
        structure.units().forEach(unit -> units.put(unit.id(), unit));
        structure.posts().forEach(post -> posts.put(post.id(), post));
    }

    Map<String, UnitAt> units() {
        return units;
    }

    Map<String, PostAt> posts() {
        return posts;
    }

    boolean has(String unit) {
        return units.containsKey(unit);
    }

    /** Everything told of a unit or post by this side's knowledge, whatever its date; empty when nothing is. */
    List<Step> steps(String id) {
        return asked.computeIfAbsent(id, this::looked);
    }

    private List<Step> looked(String id) {
        return id.startsWith("post-")
                ? postLines.apply(id).map(PostLine::steps).orElse(List.of())
                : unitLines.apply(id).map(UnitLine::steps).orElse(List.of());
    }

    /** Whether this side knows the step, by whatever date it has there, to have come about by its day. */
    Reached reached(String id, Step step) {
        for (var known : steps(id)) {
            if (known.entry().equals(step.entry()) && known.change().equals(step.change())) {
                return known.moment().certainlyBy(day)
                        ? Reached.CERTAINLY
                        : known.moment().possiblyBy(day) ? Reached.POSSIBLY : Reached.NO;
            }
        }
        return Reached.NO;
    }
}
