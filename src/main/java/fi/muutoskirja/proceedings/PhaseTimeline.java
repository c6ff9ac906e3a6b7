package fi.muutoskirja.proceedings;

import static fi.muutoskirja.proceedings.ThreeValued.any;

import fi.muutoskirja.decision.AfterDecisionEvent.AppealRuledOn;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.LegalForceConfirmed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.decision.OutcomeEvent.ApprovedInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.Deadline;
import fi.muutoskirja.proceedings.PhaseOnDay.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phases of a decision in their order, each as it is on a day. */
final class PhaseTimeline {
    private final Handling handling;
    private final Remedy remedy;
    private final @Nullable TimeLimits limits;
    private final Finality finality;

    PhaseTimeline(Handling handling, Remedy remedy, @Nullable TimeLimits limits, Finality finality) {
        this.handling = handling;
        this.remedy = remedy;
        this.limits = limits;
        this.finality = finality;
    }

    List<PhaseOnDay> on(LocalDate day) {
        var steps = new ArrayList<PhaseOnDay>();
        steps.add(prepared(day));
        steps.add(told(Phase.DECIDED, handling.outcome(), day));
        steps.add(inspected(day));
        steps.add(published(day));
        if (limits != null) {
            steps.add(noticed(limits, day));
            steps.add(open(
                    remedy == Remedy.APPEAL ? Phase.APPEAL_OPEN : Phase.RECTIFICATION_OPEN, limits.firstWindow(), day));
        }
        contested(Phase.RECTIFICATION_CLAIMED, RectificationClaimed.class, day).ifPresent(steps::add);
        contested(Phase.RECTIFICATION_DECIDED, RectificationDecided.class, day).ifPresent(steps::add);
        var appeal = limits == null ? null : limits.appealAfterRectification();
        if (appeal != null && finality.rectified(day) != Reached.NO) {
            steps.add(open(Phase.APPEAL_OPEN, appeal, day));
        }
        contested(Phase.APPEALED, DecisionAppealed.class, day).ifPresent(steps::add);
        contested(Phase.RULED_ON, AppealRuledOn.class, day).ifPresent(steps::add);
        steps.addAll(end(day));
        return steps;
    }

    /** The furthest phase that is certainly reached; null when none is. */
    static @Nullable Phase furthest(List<PhaseOnDay> steps) {
        return steps.stream()
                .filter(step -> step.mark() == Mark.CERTAINLY)
                .map(PhaseOnDay::phase)
                .max(Phase::compareTo)
                .orElse(null);
    }

    /** The phases beyond that one that are possibly reached. */
    static List<Phase> perhaps(List<PhaseOnDay> steps) {
        var furthest = furthest(steps);
        return steps.stream()
                .filter(step -> step.mark() == Mark.POSSIBLY)
                .map(PhaseOnDay::phase)
                .filter(phase -> furthest == null || phase.compareTo(furthest) > 0)
                .toList();
    }

    private PhaseOnDay prepared(LocalDate day) {
        var proposal = handling.proposal();
        var outcome = handling.outcome();
        var reached = any(
                proposal == null ? Reached.NO : proposal.happened().by(day),
                outcome == null ? Reached.NO : outcome.happened().by(day));
        return new PhaseOnDay(
                Phase.PREPARED,
                Mark.of(reached),
                proposal == null ? null : proposal.happened(),
                proposal == null ? null : proposal.entry());
    }

    private PhaseOnDay inspected(LocalDate day) {
        var outcome = handling.outcome();
        var hasMinutes = outcome == null
                || !(outcome.event() instanceof DecidedAsOfficial
                        || outcome.event() instanceof ApprovedInGeneralMeeting);
        return hasMinutes
                ? told(Phase.MINUTES_INSPECTED, handling.minutes().inspected(), day)
                : new PhaseOnDay(Phase.MINUTES_INSPECTED, Mark.DOES_NOT_APPLY, null, null);
    }

    private PhaseOnDay published(LocalDate day) {
        return remedy == Remedy.OUTSIDE_THE_ACT
                ? new PhaseOnDay(Phase.PUBLISHED, Mark.DOES_NOT_APPLY, null, null)
                : told(Phase.PUBLISHED, TimeLimits.publication(handling), day);
    }

    private PhaseOnDay noticed(TimeLimits counted, LocalDate day) {
        return TimeLimits.publication(handling) == null
                ? new PhaseOnDay(Phase.NOTIFIED, Mark.NOT_RECORDED, counted.noticed(), null)
                : new PhaseOnDay(Phase.NOTIFIED, Mark.of(counted.noticed().by(day)), counted.noticed(), null);
    }

    private static PhaseOnDay open(Phase phase, Deadline window, LocalDate day) {
        return new PhaseOnDay(phase, Mark.of(window.from().by(day)), window.last(), null);
    }

    private <F extends LedgerEvent> Optional<PhaseOnDay> contested(Phase phase, Class<F> kind, LocalDate day) {
        return handling.afterwards(kind).stream()
                .filter(told -> told.happened().by(day) != Reached.NO)
                .findFirst()
                .map(told -> told(phase, told, day));
    }

    private List<PhaseOnDay> end(LocalDate day) {
        var annulled = finality.annulled(day);
        var end = new ArrayList<PhaseOnDay>();
        if (annulled != Reached.CERTAINLY) {
            end.add(new PhaseOnDay(Phase.FINAL, finalMark(day), finalFrom(), null));
        }
        if (annulled != Reached.NO) {
            var annulment = finality.annulment();
            end.add(new PhaseOnDay(
                    Phase.ANNULLED,
                    Mark.of(annulled),
                    annulment == null ? null : annulment.happened(),
                    annulment == null ? null : annulment.entry()));
        }
        return end;
    }

    private Mark finalMark(LocalDate day) {
        var reached = finality.isFinal(day);
        if (remedy.isNone()) {
            return Mark.DOES_NOT_APPLY;
        }
        return reached == Reached.NO && !remedy.isCounted() ? Mark.NOT_CHECKED : Mark.of(reached);
    }

    /** Told by a certificate, or else the day after an unused window; null when neither tells. */
    private @Nullable HistoricalDate finalFrom() {
        var confirmed = handling.afterwards(LegalForceConfirmed.class);
        if (!confirmed.isEmpty()) {
            return confirmed.getFirst().happened();
        }
        if (limits == null || !handling.afterwards(DecisionAppealed.class).isEmpty()) {
            return null;
        }
        var appeal = limits.appealAfterRectification();
        if (appeal == null && !handling.afterwards(RectificationClaimed.class).isEmpty()) {
            return null;
        }
        return dayAfter((appeal == null ? limits.firstWindow() : appeal).last());
    }

    private static HistoricalDate dayAfter(HistoricalDate date) {
        var earliest = date.earliest();
        var latest = date.latest();
        return new HistoricalDate(
                "",
                earliest == null ? null : earliest.plusDays(1),
                latest == null ? null : latest.plusDays(1),
                date.basis(),
                null);
    }

    private static PhaseOnDay told(Phase phase, @Nullable Stated<? extends LedgerEvent> told, LocalDate day) {
        return told == null
                ? new PhaseOnDay(phase, Mark.NOT_RECORDED, null, null)
                : new PhaseOnDay(phase, Mark.of(told.happened().by(day)), told.happened(), told.entry());
    }
}
