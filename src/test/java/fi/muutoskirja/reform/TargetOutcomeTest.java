package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.SOME_DAY;
import static fi.muutoskirja.reform.Reforms.started;
import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.reform.ReformCommand.RecordTargetOutcome;
import fi.muutoskirja.reform.ReformCommand.SetTarget;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TargetOutcomeTest {
    private static final String T = "target-a";
    private static final RecordTargetOutcome REACHED = new RecordTargetOutcome(R, T, null, true, "Valtuusto päätti.");

    @Test
    void whatCameOfATargetIsRecorded() {
        withTarget()
                .when(REACHED)
                .isRecordedAs(new ReformEvent.TargetOutcomeRecorded(R, T, null, true, REACHED.text()));
    }

    @Test
    void theSourceMayLeaveOpenWhetherItWasReached() {
        withTarget()
                .when(new RecordTargetOutcome(R, T, null, null, "Asiaa käsiteltiin."))
                .isRecordedAs(new ReformEvent.TargetOutcomeRecorded(R, T, null, null, "Asiaa käsiteltiin."));
    }

    @Test
    void theDecisionThatSettledItHasBeenRecorded() {
        var settled = new RecordTargetOutcome(R, T, "decision-a", true, "Valtuusto päätti.");
        withTarget().when(settled).isRefusedBy("what-is-named-has-been-recorded");
        withTarget()
                .and(new ApproveInCouncil(
                        "decision-a",
                        ORGANISATION,
                        "Päätös",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null))
                .when(settled)
                .isRecorded();
    }

    @Test
    void whatWasToldWronglyIsCorrected() {
        withTarget()
                .and(REACHED)
                .whenTheLastEntryIsCorrectedTo(new RecordTargetOutcome(R, T, null, false, "Valtuusto hylkäsi."))
                .isRecorded();
    }

    @Test
    void aTargetWithAnOutcomeCannotBeWithdrawnBeneathIt() {
        withTarget().and(REACHED).whenAnEntryIsWithdrawn(1).isRefusedBy("a-target-is-set-before-its-outcome");
    }

    @Test
    void whatCameOfATargetMayBeToldAfterTheReformHasEnded() {
        withTarget()
                .and(Saying.that(new ReformCommand.CompleteReform(R)).on("2021"))
                .when(Saying.that(REACHED).on("2022").live())
                .isRecorded();
    }

    private static Given withTarget() {
        return started().and(new SetTarget(R, T, "Valtuusto päättää", null, SOME_DAY));
    }
}
