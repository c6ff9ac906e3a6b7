package fi.muutoskirja.replay;

import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.replay.Replay.Nature;
import fi.muutoskirja.replay.Replay.Step;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineQueries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks each read side what was known at each entry's position. */
public final class LedgerReplays implements ReplayQueries {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Ledger ledger;
    private final TimelineQueries timeline;
    private final DossierQueries dossiers;
    private final DecisionQueries decisions;
    private final StructureFlow structure;

    public LedgerReplays(
            Ledger ledger,
            TimelineQueries timeline,
            DossierQueries dossiers,
            StructureQueries structure,
            DecisionQueries decisions) {
        this.ledger = ledger;
        this.timeline = timeline;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.structure = new StructureFlow(structure);
    }

    @Override
    public Optional<Replay> replay(String reform, @Nullable Long position) {
        var steps = timeline.recordedIn(reform, ledger.head()).stream()
                .map(line -> new Step(line.entry().position(), nature(line)))
                .toList();
        var asked = position == null
                ? 1
                : (int) steps.stream()
                        .filter(step -> step.position() <= position)
                        .count();
        return asked == 0 || steps.isEmpty() ? Optional.empty() : step(reform, steps, asked);
    }

    private static Nature nature(TimelineEntry line) {
        if (!(line.entry().statement().event() instanceof Correction change)) {
            return Nature.RECORDED;
        }
        return change instanceof EntryWithdrawn ? Nature.WITHDRAWN : Nature.CORRECTED;
    }

    private Optional<Replay> step(String reform, List<Step> steps, int number) {
        var position = steps.get(number - 1).position();
        return ledger.after(position - 1, 1).stream()
                .findFirst()
                .flatMap(entry -> timeline.entry(entry.id(), position))
                .map(line -> replay(reform, steps, number, line));
    }

    private Replay replay(String reform, List<Step> steps, int number, TimelineEntry line) {
        var position = line.entry().position();
        var changed = line.entry().statement().event() instanceof Correction change ? change.entry() : null;
        var before =
                changed == null ? null : timeline.entry(changed, position - 1).orElse(null);
        var after = changed == null ? null : timeline.entry(changed, position).orElse(null);
        var state = dossiers.dossier(reform, position).orElse(null);
        return new Replay(
                reform,
                number,
                steps,
                line,
                before,
                after,
                structure.at(
                        position,
                        Stream.of(Optional.of(line), Optional.ofNullable(before), Optional.ofNullable(after))
                                .flatMap(Optional::stream)),
                state,
                state == null ? List.of() : decisions(state, day(line), position));
    }

    /** The day that the entry speaks of, by its last bound; where that is open, the day on which it was recorded. */
    private static LocalDate day(TimelineEntry line) {
        var latest = line.statement().provenance().happened().latest();
        return latest == null ? LocalDate.ofInstant(line.entry().recordedAt(), FINLAND) : latest;
    }

    private List<DecisionThen> decisions(Dossier state, LocalDate on, long position) {
        var known = new LinkedHashMap<String, Dossier.Item<MatterEvent>>();
        for (var item : state.decisions()) {
            known.merge(
                    item.fact().decision(), item, (first, next) -> next.fact() instanceof HandlingEnded ? next : first);
        }
        return known.values().stream()
                .map(item -> new DecisionThen(
                        item.fact().decision(),
                        item.fact().title(),
                        item.entry(),
                        item.fact() instanceof HandlingEnded,
                        on,
                        decisions
                                .legalState(item.fact().decision(), on, position)
                                .orElse(null)))
                .toList();
    }
}
