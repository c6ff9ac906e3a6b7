package fi.muutoskirja.causality;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import java.util.Optional;

/**
 * One handling of one matter by one body, from what was told of it.
 *
 * @param lines in recorded order; at least one of them names the matter
 */
record HandlingTold(String id, List<TimelineEntry> lines) {

    /** Empty when neither a proposal nor an outcome is among the lines. */
    static Optional<HandlingTold> of(String id, List<TimelineEntry> lines) {
        var handling = new HandlingTold(id, lines);
        return handling.all(MatterEvent.class).isEmpty() ? Optional.empty() : Optional.of(handling);
    }

    Optional<TimelineEntry> outcome() {
        return all(HandlingEnded.class).stream().findFirst();
    }

    Optional<TimelineEntry> proposal() {
        return all(ProposalPresented.class).stream().findFirst();
    }

    /** The outcome; the proposal when no outcome is recorded. */
    TimelineEntry told() {
        return outcome().or(this::proposal).orElseThrow();
    }

    MatterEvent matter() {
        return (MatterEvent) told().statement().event();
    }

    /** The diary number, from whichever of proposal and outcome names it. */
    Optional<String> diaryNumber() {
        return all(MatterEvent.class).stream()
                .flatMap(line ->
                        Optional.ofNullable(((MatterEvent) line.statement().event()).matter()).stream())
                .findFirst();
    }

    HistoricalDate happened() {
        return told().statement().provenance().happened();
    }

    /** Whether its outcome names a model that it adopts. */
    boolean adoptsModel() {
        return told().statement().event() instanceof ApprovalEvent approval
                && approval.adopts().stream().anyMatch(id -> id.startsWith("model-"));
    }

    List<TimelineEntry> all(Class<? extends LedgerEvent> kind) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.statement().event()))
                .toList();
    }
}
