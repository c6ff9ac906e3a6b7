package fi.muutoskirja.comparison.candidate;

import fi.muutoskirja.comparison.candidate.CandidateStructure.Ending;
import fi.muutoskirja.comparison.candidate.CandidateStructure.Reason;
import fi.muutoskirja.comparison.candidate.CandidateStructure.Unapplied;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.SketchedChange.Change;
import fi.muutoskirja.structure.StructureAt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One attempt at applying changes to a structure: it succeeds as a whole, or tells which change stands in the way. */
final class Drawing {
    private final StructureAt today;
    private final List<Sketched> sketches;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private int founded;

    Drawing(StructureAt today, List<Sketched> sketches) {
        this.today = today;
        this.sketches = sketches;
        today.units().forEach(unit -> drafts.put(unit.id(), new Draft(unit)));
    }

    static boolean ends(Sketched sketch) {
        return sketch.change().change() == Change.ABOLISH || sketch.change().change() == Change.MERGE;
    }

    Collection<Draft> drafts() {
        return drafts.values();
    }

    List<Ending> endings() {
        return List.copyOf(endings);
    }

    /** Applies everything; what stands in the way, if anything does. */
    Optional<Unapplied> draw() {
        all(Change.ESTABLISH).forEach(this::found);
        sketches.stream()
                .filter(Drawing::ends)
                .forEach(sketch -> drafts.remove(sketch.change().unit()));
        all(Change.ABOLISH).forEach(sketch -> endings.add(ending(sketch, null)));
        for (var sketch : all(Change.MERGE)) {
            var unclear = merge(sketch);
            if (unclear.isPresent()) {
                return unclear;
            }
        }
        all(Change.RENAME).forEach(this::alter);
        all(Change.MOVE).forEach(this::alter);
        for (var sketch : sketches) {
            var nowhere = place(sketch);
            if (nowhere.isPresent()) {
                return nowhere;
            }
        }
        drafts.values().stream()
                .filter(draft -> draft.parent != null && !drafts.containsKey(draft.parent))
                .forEach(Draft::loseItsPlace);
        return sketches.reversed().stream()
                .flatMap(sketch -> clash(sketch).stream())
                .findFirst();
    }

    private List<Sketched> all(Change change) {
        return sketches.stream()
                .filter(sketch -> sketch.change().change() == change)
                .toList();
    }

    private Draft found(Sketched sketch) {
        var draft = new Draft(
                "candidate-" + ++founded, Objects.requireNonNull(sketch.change().name()));
        draft.kind = sketch.change().kind();
        draft.changes.add(sketch);
        drafts.put(draft.key, draft);
        return draft;
    }

    /** Into what the model founds by that name, else into what has it already, else into something new. */
    private Optional<Unapplied> merge(Sketched sketch) {
        var name = Objects.requireNonNull(sketch.change().name());
        var named =
                drafts.values().stream().filter(draft -> draft.isNamed(name)).toList();
        var founded = named.stream().filter(draft -> draft.today == null).toList();
        var into = founded.isEmpty() ? named : founded;
        if (into.size() > 1) {
            return Optional.of(new Unapplied(sketch, Reason.NAME_NOT_UNIQUE, name));
        }
        var receiver = into.isEmpty() ? found(sketch) : into.getFirst();
        if (!receiver.changes.contains(sketch)) {
            receiver.changes.add(sketch);
        }
        if (receiver.kind == null) {
            receiver.kind = sketch.change().kind();
        }
        endings.add(ending(sketch, receiver.key));
        return Optional.empty();
    }

    private Ending ending(Sketched sketch, @Nullable String into) {
        var unit = today.units().stream()
                .filter(there -> there.id().equals(sketch.change().unit()))
                .findFirst()
                .orElseThrow();
        return new Ending(unit, sketch, into);
    }

    private void alter(Sketched sketch) {
        var draft = Objects.requireNonNull(drafts.get(sketch.change().unit()));
        var name = sketch.change().name();
        draft.name = name == null ? draft.name : name;
        draft.kind =
                sketch.change().kind() == null ? draft.kind : sketch.change().kind();
        draft.changes.add(sketch);
    }

    /** What a change makes or alters, when that is still there. */
    private Optional<Draft> touched(Sketched sketch) {
        return drafts.values().stream()
                .filter(draft -> draft.changes.contains(sketch))
                .findFirst();
    }

    private Optional<Unapplied> place(Sketched sketch) {
        var parent = sketch.change().parent();
        var draft = touched(sketch);
        if (parent == null || draft.isEmpty()) {
            return Optional.empty();
        }
        var named = above(draft.get(), other -> other.isNamed(parent));
        var found = named.isEmpty() ? above(draft.get(), other -> other.wasNamed(parent)) : named;
        if (found.size() != 1) {
            var reason = found.isEmpty() ? Reason.PARENT_NOT_FOUND : Reason.NAME_NOT_UNIQUE;
            return Optional.of(new Unapplied(sketch, reason, parent));
        }
        draft.get().under(found.getFirst().key);
        return Optional.empty();
    }

    private List<Draft> above(Draft draft, Predicate<Draft> named) {
        return drafts.values().stream()
                .filter(other -> other != draft && named.test(other))
                .toList();
    }

    private Optional<Unapplied> clash(Sketched sketch) {
        return touched(sketch).flatMap(draft -> {
            if (isItsOwnAncestor(draft)) {
                return Optional.of(new Unapplied(
                        sketch, Reason.OWN_ANCESTOR, sketch.change().parent()));
            }
            var taken = draft.placement != Placement.UNKNOWN
                    && drafts.values().stream()
                            .anyMatch(other -> other != draft
                                    && other.placement == draft.placement
                                    && Objects.equals(other.parent, draft.parent)
                                    && other.isNamed(draft.name));
            return taken ? Optional.of(new Unapplied(sketch, Reason.NAME_TAKEN, draft.name)) : Optional.empty();
        });
    }

    private boolean isItsOwnAncestor(Draft draft) {
        var passed = new HashSet<String>();
        for (var above = draft.parent; above != null && passed.add(above); ) {
            if (above.equals(draft.key)) {
                return true;
            }
            var next = drafts.get(above);
            above = next == null ? null : next.parent;
        }
        return false;
    }
}
