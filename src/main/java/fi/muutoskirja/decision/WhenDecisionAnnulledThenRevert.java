package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.FollowUp;
import fi.muutoskirja.kernel.OtherAggregates;
import java.util.List;

/**
 * Takes back everything in the organisation that rests on a decision when it is annulled, the last recorded first. What others have built on cannot
 * be taken back and is noted on the annulment, which stands whatever became of its consequences.
 */
final class WhenDecisionAnnulledThenRevert implements FollowUp {
    @Override
    public String name() {
        return "when-decision-annulled-then-revert";
    }

    @Override
    public List<Following> from(Told told, OtherAggregates neighbours) {
        var decision = told.subject();
        if (!decision.startsWith("decision-")) {
            return List.of();
        }
        var state = InForce.state(decision, neighbours);
        if (state.annulled().isEmpty()
                || InForce.state(decision, new AsBefore(told, neighbours))
                        .annulled()
                        .isPresent()) {
            return List.of();
        }
        return state.approval().stream()
                .flatMap(approval ->
                        RestingOn.decision(decision, approval.organisation(), neighbours).reversed().stream()
                                .map(line -> new Following(
                                        new WithdrawEntry(
                                                approval.organisation(),
                                                line.entry(),
                                                "Päätös " + decision + " kumottiin."),
                                        told.statement().provenance().happened(),
                                        null,
                                        IfRefused.NOTE_ON_THE_CAUSE)))
                .toList();
    }
}
