package fi.muutoskirja.proceedings;

import static fi.muutoskirja.proceedings.ThreeValued.all;
import static fi.muutoskirja.proceedings.ThreeValued.any;
import static fi.muutoskirja.proceedings.ThreeValued.not;

import fi.muutoskirja.decision.AfterDecisionEvent;
import fi.muutoskirja.decision.AfterDecisionEvent.AppealRuledOn;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.LegalForceConfirmed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.RectificationOutcome;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.Deadline;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a decision had come to stand for good, or to stand no longer. */
final class Finality {
    private static final Set<Ruling> LEAVES_IT =
            EnumSet.of(Ruling.DISMISSED, Ruling.NOT_EXAMINED, Ruling.CHANGED, Ruling.RESTORED);

    private final Handling handling;
    private final Remedy remedy;
    private final @Nullable TimeLimits limits;

    /** @param limits null when the remedy's time limits cannot be counted */
    Finality(Handling handling, Remedy remedy, @Nullable TimeLimits limits) {
        this.handling = handling;
        this.remedy = remedy;
        this.limits = limits;
    }

    /** It stands no longer: annulled by a court or overturned upon a claim for rectification, and not restored since. */
    Reached annulled(LocalDate day) {
        var annulled = Reached.NO;
        for (var told : handling.afterwards()) {
            if (takesDown(told.event())) {
                annulled = any(annulled, told.happened().by(day));
            } else if (told.event() instanceof AppealRuledOn ruling && ruling.outcome() == Ruling.RESTORED) {
                annulled = all(annulled, not(told.happened().by(day)));
            }
        }
        return annulled;
    }

    /** What took it down; null while nothing did, whatever restored it since. */
    @Nullable
    Stated<AfterDecisionEvent> annulment() {
        return handling.afterwards().stream()
                .filter(told -> takesDown(told.event()))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static boolean takesDown(AfterDecisionEvent fact) {
        return fact instanceof AppealRuledOn ruling && ruling.outcome() == Ruling.ANNULLED
                || fact instanceof RectificationDecided decided && decided.outcome() == RectificationOutcome.OVERTURNED;
    }

    /** It has legal force, and was not annulled. */
    Reached isFinal(LocalDate day) {
        if (remedy.isNone() || remedy == Remedy.OUTCOME_UNKNOWN) {
            return Reached.NO;
        }
        var decided = handling.happened().by(day);
        var settled = any(confirmed(day), all(decided, settledByRuling(day)), all(decided, settledByTime(day)));
        return all(settled, not(annulled(day)));
    }

    /** A certificate tells so. Dated vaguely, it is at least not older than the decision, nor than a ruling that may have come before it. */
    private Reached confirmed(LocalDate day) {
        return any(handling.afterwards(LegalForceConfirmed.class).stream()
                .map(told -> told.happened().by(day) == Reached.POSSIBLY && isTooEarly(told, day)
                        ? Reached.NO
                        : told.happened().by(day))
                .toList());
    }

    private boolean isTooEarly(Stated<LegalForceConfirmed> confirmed, LocalDate day) {
        return handling.happened().by(day) == Reached.NO
                || handling.afterwards().stream()
                        .filter(told ->
                                told.event() instanceof AppealRuledOn || told.event() instanceof RectificationDecided)
                        .map(Stated::happened)
                        .anyMatch(
                                ruled -> ruled.by(day) == Reached.NO && !ruled.isCertainlyAfter(confirmed.happened()));
    }

    /** A claim or an appeal was in and not yet decided. */
    Reached contested(LocalDate day) {
        return any(
                all(claimed(day), not(rectified(day))),
                pending(Court.ADMINISTRATIVE_COURT, day),
                pending(Court.SUPREME_ADMINISTRATIVE_COURT, day));
    }

    private Reached claimed(LocalDate day) {
        return reached(RectificationClaimed.class, it -> true, day);
    }

    Reached rectified(LocalDate day) {
        return reached(RectificationDecided.class, it -> true, day);
    }

    /**
     * The last court to rule left the decision standing. A ruling of the administrative court can be appealed further with leave (142 §), within a time that
     * is not counted here, so it settles nothing for certain by itself.
     */
    private Reached settledByRuling(LocalDate day) {
        return all(
                not(contested(day)),
                any(
                        ruled(Court.SUPREME_ADMINISTRATIVE_COURT, LEAVES_IT::contains, day),
                        ruled(null, Ruling.NO_LEAVE::equals, day),
                        all(Reached.POSSIBLY, ruled(Court.ADMINISTRATIVE_COURT, LEAVES_IT::contains, day))));
    }

    /** The last window closed and nobody had used it. */
    private Reached settledByTime(LocalDate day) {
        if (limits == null) {
            return Reached.NO;
        }
        var first = limits.firstWindow();
        var unused = remedy == Remedy.APPEAL
                ? not(inTime(DecisionAppealed.class, first, day))
                : not(inTime(RectificationClaimed.class, first, day));
        var appeal = limits.appealAfterRectification();
        return any(
                all(first.overBy(day), unused),
                appeal == null
                        ? Reached.NO
                        : all(rectified(day), appeal.overBy(day), not(inTime(DecisionAppealed.class, appeal, day))));
    }

    /** What came certainly too late does not keep a window from having closed unused. */
    private <F extends LedgerEvent> Reached inTime(Class<F> kind, Deadline window, LocalDate day) {
        return any(handling.afterwards(kind).stream()
                .filter(told -> !told.happened().isCertainlyAfter(window.last()))
                .map(told -> told.happened().by(day))
                .toList());
    }

    private Reached pending(Court court, LocalDate day) {
        return all(reached(DecisionAppealed.class, it -> it.court() == court, day), not(ruled(court, it -> true, day)));
    }

    private Reached ruled(@Nullable Court court, Predicate<Ruling> how, LocalDate day) {
        return reached(
                AppealRuledOn.class, it -> (court == null || it.court() == court) && how.test(it.outcome()), day);
    }

    private <F extends LedgerEvent> Reached reached(Class<F> kind, Predicate<F> which, LocalDate day) {
        return any(handling.afterwards(kind).stream()
                .filter(told -> which.test(told.event()))
                .map(told -> told.happened().by(day))
                .toList());
    }
}
