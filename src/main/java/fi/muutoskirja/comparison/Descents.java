package fi.muutoskirja.comparison;

import fi.muutoskirja.comparison.UnitDifference.Kind;
import fi.muutoskirja.comparison.UnitDifference.Stream;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mergers and splits that make two states differ, by the lineage that lifelines tell, and the units they join into kins. */
final class Descents {
    private final Views views;
    private final Set<Descent> descents = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final ArrayDeque<String> toSee = new ArrayDeque<>();

    private Descents(Views views) {
        this.views = views;
    }

    /** One unit giving way to another, read from the one side to the other. */
    record Descent(String from, String into, boolean merger, Step step) {}

    static Descents of(Views views) {
        var descents = new Descents(views);
        descents.toSee.addAll(views.from().units().keySet());
        descents.toSee.addAll(views.to().units().keySet());
        while (!descents.toSee.isEmpty()) {
            descents.see(descents.toSee.poll());
        }
        return descents;
    }

    private void see(String unit) {
        if (!seen.add(unit)) {
            return;
        }
        for (var turned : views.turned(unit, Descents::isOfLineage)) {
            var change = turned.step().change();
            var merger = isMerger(change) == turned.forwards();
            for (var other : others(change)) {
                var gives = change instanceof Change.Ended || change instanceof Change.MergedInto;
                var descent = gives == turned.forwards()
                        ? new Descent(unit, other, merger, turned.step())
                        : new Descent(other, unit, merger, turned.step());
                descents.add(descent);
                toSee.add(other);
            }
        }
    }

    private static boolean isOfLineage(Change change) {
        return !others(change).isEmpty();
    }

    private static List<String> others(Change change) {
        return switch (change) {
            case Change.Ended ended -> ended.into();
            case Change.Began began -> began.from();
            case Change.MergedInto merged -> merged.into() == null ? List.of() : List.of(merged.into());
            case Change.TookIn taken -> List.of(taken.company());
            case Change other -> List.of();
        };
    }

    /** A merger has several before it and one after it. */
    private static boolean isMerger(Change change) {
        return switch (change) {
            case Change.Ended ended -> ended.into().size() == 1;
            case Change.Began began -> began.from().size() > 1;
            case Change other -> true;
        };
    }

    /** Units joined by mergers and splits, each kin apart from every other. */
    Collection<Kin> kins() {
        Map<String, Kin> kinOf = new LinkedHashMap<>();
        for (var descent : descents) {
            var one = kinOf.computeIfAbsent(descent.from(), id -> new Kin());
            var other = kinOf.get(descent.into());
            one.descents.add(descent);
            if (other == null) {
                kinOf.put(descent.into(), one);
            } else if (other != one) {
                one.descents.addAll(other.descents);
                kinOf.replaceAll((id, kin) -> kin == other ? one : kin);
            }
        }
        return new LinkedHashSet<>(kinOf.values());
    }

    /** Units that descend from one another. */
    static final class Kin {
        private final List<Descent> descents = new ArrayList<>();

        Kind kind() {
            var mergers = descents.stream().filter(Descent::merger).count();
            return mergers == descents.size() ? Kind.MERGED : mergers == 0 ? Kind.SPLIT : Kind.REGROUPED;
        }

        List<Evidence> evidence() {
            return Evidence.of(descents.stream().map(Descent::step).toList());
        }

        /** From each unit of the one side to those of the other that came of it, past those that are on neither. */
        List<Stream> streams(Views views) {
            var streams = new LinkedHashSet<Stream>();
            for (var descent : descents) {
                if (views.from().has(descent.from())) {
                    reached(descent.from(), views, new LinkedHashSet<>())
                            .forEach(into -> streams.add(new Stream(descent.from(), into)));
                }
            }
            return streams.stream()
                    .sorted(Comparator.comparing(Stream::from).thenComparing(Stream::into))
                    .toList();
        }

        private Set<String> reached(String unit, Views views, Set<String> passed) {
            var reached = new LinkedHashSet<String>();
            for (var descent : descents) {
                if (descent.from().equals(unit) && passed.add(descent.into())) {
                    if (views.to().has(descent.into())) {
                        reached.add(descent.into());
                    }
                    reached.addAll(reached(descent.into(), views, passed));
                }
            }
            return reached;
        }
    }
}
