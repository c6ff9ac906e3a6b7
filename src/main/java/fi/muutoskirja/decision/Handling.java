package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What counts of one handling, asked for what it changes. */
record Handling(String decision, List<Line> lines) {
    static Handling of(String decision, Neighbours neighbours) {
        return new Handling(decision, neighbours.standing(decision));
    }

    /** The approval it ended in; empty when it ended otherwise, or has not ended. */
    Optional<ApprovalFact> approval() {
        return lines.stream()
                .map(line -> line.statement().fact())
                .filter(ApprovalFact.class::isInstance)
                .map(ApprovalFact.class::cast)
                .reduce((first, last) -> last);
    }

    /** Whether it has been annulled by a court, or overturned by the body itself, and not been restored since. */
    boolean isAnnulled() {
        var annulled = false;
        for (var line : lines) {
            annulled = switch (line.statement().fact()) {
                case AfterDecisionFact.AppealRuledOn ruling when ruling.outcome() == Ruling.ANNULLED -> true;
                case AfterDecisionFact.AppealRuledOn ruling when ruling.outcome() == Ruling.RESTORED -> false;
                case AfterDecisionFact.RectificationDecided rectified
                when rectified.outcome() == RectificationOutcome.OVERTURNED -> true;
                default -> annulled;
            };
        }
        return annulled;
    }

    /** Approved, and not annulled. */
    boolean stands() {
        return approval().isPresent() && !isAnnulled();
    }

    /** The changes that are in force, each from its own day: those of a decision that stands and whose conditions all stand. */
    List<Effect> due(Neighbours neighbours) {
        return approval()
                .filter(approval -> !isAnnulled()
                        && approval.conditions().stream()
                                .allMatch(condition ->
                                        of(condition.decision(), neighbours).stands()))
                .map(ApprovalFact::effects)
                .orElse(List.of());
    }

    /** The decisions that wait for this one. */
    List<String> waiting() {
        var waiting = new ArrayList<String>();
        for (var line : lines) {
            if (line.statement().fact() instanceof AfterDecisionFact.DecisionAwaited awaited
                    && !waiting.contains(awaited.waiting())) {
                waiting.add(awaited.waiting());
            }
        }
        return waiting;
    }
}
