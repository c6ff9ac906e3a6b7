package fi.muutoskirja.duties;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Promise.Kind;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.programme.ProgrammeEvent.MeasureAssigned;
import fi.muutoskirja.reform.ReformEvent.TargetOutcomeRecorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a dossier to promises on a day. Pure. */
public final class DutiesFold {
    private final Reckoning reckoning;
    private final MonitoringDuties monitoring;
    private final List<Promise> promises = new ArrayList<>();

    private DutiesFold(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.monitoring = new MonitoringDuties(reckoning);
    }

    public static Duties fold(Dossier dossier, LocalDate on) {
        var fold = new DutiesFold(new Reckoning(on, Followed.of(dossier)));
        dossier.targets().forEach(fold::take);
        dossier.programmes().forEach(fold::take);
        return new Duties(dossier.id(), on, dossier.position(), List.copyOf(fold.promises));
    }

    private void take(Dossier.Target target) {
        if (isPromised(target.set())) {
            promises.add(of(target));
        }
    }

    private void take(Dossier.Programme programme) {
        var id = programme.opened().fact().programme();
        programme.measures().stream().filter(this::isPromised).forEach(measure -> promises.add(of(measure)));
        programme.milestones().stream()
                .filter(milestone -> isPromised(milestone.set()))
                .forEach(milestone -> promises.add(of(milestone, id)));
        programme.duties().stream()
                .filter(this::isPromised)
                .forEach(duty -> promises.add(monitoring.of(duty, programme)));
    }

    /** What was certainly promised after the day had not been promised on it. */
    private boolean isPromised(Item<?> item) {
        var earliest = item.happened().earliest();
        return earliest == null || !earliest.isAfter(reckoning.on());
    }

    private Promise of(Dossier.Target target) {
        var set = target.set().fact();
        var outcome = target.outcome();
        var doing = outcome == null
                ? null
                : new Doing(
                        outcome.entry(),
                        outcome.happened(),
                        outcome.fact().text(),
                        outcome.fact().decision());
        var standing = reckoning.standing(set.due(), doing, State.NO_RECORD);
        return new Promise(
                Kind.TARGET,
                set.target(),
                null,
                null,
                set.text(),
                List.of(),
                set.body(),
                set.due(),
                null,
                null,
                target.set().entry(),
                outcome == null ? standing : told(standing, outcome.fact()),
                doing,
                List.of(),
                List.of());
    }

    /** An outcome need not be that the target was reached. */
    private static Standing told(Standing standing, TargetOutcomeRecorded outcome) {
        var isTold = standing.state() == State.DONE || standing.state() == State.DONE_LATE;
        return isTold && !Boolean.TRUE.equals(outcome.reached())
                ? Standing.certainly(outcome.reached() == null ? State.OUTCOME_TOLD : State.NOT_REACHED)
                : standing;
    }

    private static Promise of(Item<MeasureAssigned> measure) {
        var fact = measure.fact();
        return new Promise(
                Kind.MEASURE,
                fact.measure(),
                fact.programme(),
                null,
                fact.text(),
                fact.responsible(),
                null,
                null,
                null,
                null,
                measure.entry(),
                Standing.certainly(State.NOT_DATED),
                null,
                List.of(),
                List.of());
    }

    private Promise of(Dossier.Milestone milestone, String programme) {
        var set = milestone.set().fact();
        var doing = doing(milestone.completed());
        return new Promise(
                Kind.MILESTONE,
                set.milestone(),
                programme,
                set.measure(),
                set.text(),
                List.of(),
                set.body(),
                set.due(),
                null,
                null,
                milestone.set().entry(),
                reckoning.standing(set.due(), doing, State.LATE),
                doing,
                List.of(),
                List.of());
    }

    private static @Nullable Doing doing(@Nullable Item<ProgrammeEvent.MilestoneCompleted> completed) {
        return completed == null
                ? null
                : new Doing(
                        completed.entry(),
                        completed.happened(),
                        completed.fact().text(),
                        null);
    }
}
