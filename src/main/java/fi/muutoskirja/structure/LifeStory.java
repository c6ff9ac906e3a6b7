package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit's line told step by step: its beginning first, its end last. */
final class LifeStory {
    private LifeStory() {}

    static Optional<UnitLife> of(UnitLine line, String organisation) {
        return line.begin()
                .flatMap(begin -> line.origin().map(origin -> {
                    var end = line.end();
                    return new UnitLife(
                            line.id(),
                            organisation,
                            line.names().getLast().value(),
                            origin.kind(),
                            begin.happened(),
                            end.map(Step::happened).orElse(null),
                            CompanyOnDay.stretches(line),
                            steps(line, begin, end.orElse(null)));
                }));
    }

    private static List<UnitLife.Step> steps(UnitLine line, Step begin, @Nullable Step end) {
        var ordered = new ArrayList<Step>();
        ordered.add(begin);
        for (var step : line.steps()) {
            if (step != begin && step != end) {
                ordered.add(step);
            }
        }
        if (end != null) {
            ordered.add(end);
        }
        return ordered.stream()
                .map(step -> new UnitLife.Step(
                        step.entry(), step.event(), step.happened(), detail(step.change()), step.authority()))
                .toList();
    }

    private static @Nullable String detail(Change change) {
        return switch (change) {
            case Change.Began began -> began.name();
            case Change.Renamed renamed -> renamed.name();
            case Change.Moved moved -> moved.place().word();
            case Change.GaveUpTasks given -> joined(given.tasks(), "; ");
            case Change.ReceivedTasks received -> joined(received.tasks(), "; ");
            case Change.Ended ended -> joined(ended.into(), ", ");
            case Change.Instructed instructed -> instructed.text();
            case Change.MergedInto merged -> merged.into() == null ? merged.intoOutside() : merged.into();
            case Change.TookIn took -> took.company();
            case Change.OfCompany other -> null;
            case Change.OfPost other -> null;
        };
    }

    private static @Nullable String joined(List<String> words, String between) {
        return words.isEmpty() ? null : String.join(between, words);
    }
}
