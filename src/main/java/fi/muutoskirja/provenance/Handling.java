package fi.muutoskirja.provenance;

import fi.muutoskirja.decision.ApprovalFact;
import fi.muutoskirja.decision.DecisionFact.ProposalPresented;
import fi.muutoskirja.decision.MatterFact;
import fi.muutoskirja.decision.OutcomeFact;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import java.util.Optional;

/**
 * One handling of one matter by one body, from what was told of it.
 *
 * @param lines in recorded order; at least one of them names the matter
 */
record Handling(String id, List<TimelineEntry> lines) {

    /** Empty when neither a proposal nor an outcome is among the lines. */
    static Optional<Handling> of(String id, List<TimelineEntry> lines) {
        var handling = new Handling(id, lines);
        return handling.all(MatterFact.class).isEmpty() ? Optional.empty() : Optional.of(handling);
    }

    Optional<TimelineEntry> outcome() {
        return all(OutcomeFact.class).stream().findFirst();
    }

    Optional<TimelineEntry> proposal() {
        return all(ProposalPresented.class).stream().findFirst();
    }

    /** The outcome; the proposal when no outcome is recorded. */
    TimelineEntry told() {
        return outcome().or(this::proposal).orElseThrow();
    }

    MatterFact matter() {
        return (MatterFact) told().statement().fact();
    }

    /** The diary number, from whichever of proposal and outcome names it. */
    Optional<String> diaryNumber() {
        return all(MatterFact.class).stream()
                .flatMap(line ->
                        Optional.ofNullable(((MatterFact) line.statement().fact()).matter()).stream())
                .findFirst();
    }

    HistoricalDate happened() {
        return told().statement().circumstances().happened();
    }

    /** Whether its outcome names a model that it adopts. */
    boolean adoptsModel() {
        return told().statement().fact() instanceof ApprovalFact approval
                && approval.adopts().stream().anyMatch(id -> id.startsWith("model-"));
    }

    List<TimelineEntry> all(Class<? extends Fact> kind) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.statement().fact()))
                .toList();
    }
}
