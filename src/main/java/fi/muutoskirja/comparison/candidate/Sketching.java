package fi.muutoskirja.comparison.candidate;

import fi.muutoskirja.comparison.candidate.CandidateStructure.Reason;
import fi.muutoskirja.comparison.candidate.CandidateStructure.Unapplied;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.reform.SketchedChange;
import fi.muutoskirja.structure.StructureAt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies a model's sketched changes to a structure. A change that cannot be applied is left out and told with its reason, and the others
 * are applied anew without it, so that nothing rests on what was left out.
 */
public final class Sketching {
    private final StructureAt today;
    private final List<Sketched> sketches;
    private final Map<Sketched, Unapplied> unapplied = new HashMap<>();

    private Sketching(StructureAt today, List<Sketched> sketches) {
        this.today = today;
        this.sketches = sketches;
    }

    public static CandidateStructure of(StructureAt today, String reform, Dossier.Model model) {
        var sketches = new ArrayList<Sketched>();
        for (var item : model.sketches()) {
            item.fact()
                    .changes()
                    .forEach(change -> sketches.add(new Sketched(sketches.size() + 1, item.entry(), change)));
        }
        var sketching = new Sketching(today, sketches);
        var drawing = sketching.drawn();
        return new CandidateStructure(
                reform,
                model,
                today,
                CandidateOrder.ofTheTree(drawing.drafts()),
                drawing.endings(),
                sketching.unapplied.values().stream()
                        .sorted(Comparator.comparing(left -> left.sketched().number()))
                        .toList());
    }

    private Drawing drawn() {
        sketches.forEach(sketch -> onItsFace(sketch).ifPresent(reason -> leaveOut(sketch, reason)));
        contradictions()
                .forEach(sketch -> leaveOut(new Unapplied(
                        sketch, Reason.CONTRADICTED, sketch.change().unit())));
        var inTheWay = new ArrayList<Sketched>();
        for (var left = attempt(); left.isPresent(); left = attempt()) {
            leaveOut(left.get());
            inTheWay.add(left.get().sketched());
        }
        inTheWay.forEach(this::tryAgain);
        var drawing = new Drawing(today, applied());
        drawing.draw();
        return drawing;
    }

    private Optional<Unapplied> attempt() {
        return new Drawing(today, applied()).draw();
    }

    /** What stood in its way may itself have been left out since. */
    private void tryAgain(Sketched sketch) {
        var before = unapplied.remove(sketch);
        attempt().ifPresent(left -> leaveOut(left.sketched().equals(sketch) ? left : Objects.requireNonNull(before)));
    }

    private List<Sketched> applied() {
        return sketches.stream()
                .filter(sketch -> !unapplied.containsKey(sketch))
                .toList();
    }

    private void leaveOut(Sketched sketch, Reason reason) {
        leaveOut(new Unapplied(
                sketch,
                reason,
                reason == Reason.UNIT_NOT_THERE ? sketch.change().unit() : null));
    }

    private void leaveOut(Unapplied left) {
        unapplied.putIfAbsent(left.sketched(), left);
    }

    /** What is wrong with a change whatever the others say. */
    private Optional<Reason> onItsFace(Sketched sketch) {
        var change = sketch.change();
        var unit = change.unit();
        if (change.change() == SketchedChange.Change.ESTABLISH) {
            return unit != null
                    ? Optional.of(Reason.NEW_BUT_NAMES_A_UNIT)
                    : change.name() == null ? Optional.of(Reason.NO_NAME_TOLD) : Optional.empty();
        }
        if (unit == null) {
            return Optional.of(Reason.NO_UNIT_TOLD);
        }
        if (today.units().stream().noneMatch(there -> there.id().equals(unit))) {
            return Optional.of(Reason.UNIT_NOT_THERE);
        }
        return switch (change.change()) {
            case RENAME, MERGE -> change.name() == null ? Optional.of(Reason.NO_NAME_TOLD) : Optional.empty();
            case MOVE -> change.parent() == null ? Optional.of(Reason.NO_PARENT_TOLD) : Optional.empty();
            case ABOLISH, ESTABLISH -> Optional.empty();
        };
    }

    /** All but the first of the changes that cannot hold together; what ends is not changed besides. */
    private List<Sketched> contradictions() {
        var ending = new HashSet<String>();
        var contradicted = new ArrayList<Sketched>();
        var applicable = sketches.stream()
                .filter(sketch -> !unapplied.containsKey(sketch))
                .toList();
        for (var sketch : applicable) {
            if (Drawing.ends(sketch)
                    && !ending.add(String.valueOf(sketch.change().unit()))) {
                contradicted.add(sketch);
            }
        }
        var said = new HashMap<List<String>, String>();
        for (var sketch : applicable) {
            if (!contradicted.contains(sketch) && contradicts(sketch, ending, said)) {
                contradicted.add(sketch);
            }
        }
        return contradicted;
    }

    private static boolean contradicts(Sketched sketch, Set<String> ending, Map<List<String>, String> said) {
        var change = sketch.change();
        var unit = String.valueOf(change.unit());
        return switch (change.change()) {
            case ESTABLISH, ABOLISH -> false;
            case MERGE ->
                isOtherwise(said, List.of("into", String.valueOf(change.name()), "parent"), change.parent())
                        | isOtherwise(said, List.of("into", String.valueOf(change.name()), "kind"), change.kind());
            case RENAME, MOVE ->
                ending.contains(unit)
                        || isOtherwise(said, List.of(unit, "name"), change.name())
                                | isOtherwise(said, List.of(unit, "parent"), change.parent())
                                | isOtherwise(said, List.of(unit, "kind"), change.kind());
        };
    }

    private static boolean isOtherwise(Map<List<String>, String> said, List<String> of, @Nullable String value) {
        var before = value == null ? null : said.putIfAbsent(of, value);
        return before != null && !before.equals(value);
    }
}
