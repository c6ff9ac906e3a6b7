package fi.muutoskirja.commandline;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.UnitAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A structure as lines of text, what is under something indented. */
final class StructureText {
    private final StructureAt structure;
    private final List<String> lines = new ArrayList<>();

    private StructureText(StructureAt structure) {
        this.structure = structure;
    }

    static List<String> of(StructureAt structure) {
        var text = new StructureText(structure);
        text.lines.add("%s on %s, as known at entry %d: %s, %s"
                .formatted(
                        structure.name(),
                        structure.at(),
                        structure.position(),
                        counted(structure.units().size(), "unit"),
                        counted(structure.posts().size(), "post")));
        text.units(Placement.TOP, null, 1);
        if (structure.units().stream().anyMatch(unit -> unit.placement() == Placement.UNKNOWN)) {
            text.lines.add("  (place in the structure unknown)");
            text.units(Placement.UNKNOWN, null, 2);
        }
        if (structure.posts().stream().anyMatch(post -> post.unit() == null)) {
            text.lines.add("  (unit of the post unknown)");
            text.posts(null, 2);
        }
        return text.lines;
    }

    private void units(Placement placement, @Nullable String parent, int depth) {
        for (var unit : structure.units()) {
            if (unit.placement() == placement && Objects.equals(unit.parent(), parent)) {
                lines.add("  ".repeat(depth) + line(unit));
                posts(unit.id(), depth + 1);
                units(Placement.UNDER, unit.id(), depth + 1);
            }
        }
    }

    private void posts(@Nullable String unit, int depth) {
        for (var post : structure.posts()) {
            if (Objects.equals(unit, post.unit())) {
                var holders = post.holders().stream().map(holder -> holder.person() + doubt(holder.certainty()));
                lines.add("  ".repeat(depth) + "* " + post.title() + doubt(post.certainty())
                        + post.holders().stream()
                                .findAny()
                                .map(some -> ": " + String.join(", ", holders.toList()))
                                .orElse(""));
            }
        }
    }

    private static String line(UnitAt unit) {
        var until = unit.until();
        return "%s [%s]%s, since %s%s"
                .formatted(
                        unit.name(),
                        unit.kind(),
                        doubt(unit.certainty()),
                        words(unit.since()),
                        until == null ? "" : ", until " + words(until));
    }

    private static String doubt(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "";
            case POSSIBLE -> " (possible)";
        };
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String words(HistoricalDate date) {
        if (!date.raw().isEmpty()) {
            return date.raw();
        }
        return date.isUnknown() ? "an unknown date" : date.edtf();
    }
}
