package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.proceedings.ConditionOn;
import fi.muutoskirja.proceedings.LegalCircumstance;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.proceedings.PhaseOnDay;
import fi.muutoskirja.transparency.words.When;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands in law on the day of the visit, in words.
 *
 * @param standing where it stands, in a sentence
 * @param perhaps how far it may already have come; null when there is no doubt
 * @param remedy by which way a change may be sought, in a sentence
 * @param section the section of law that says so; null when there is none
 * @param deadlines its time limits and how each was counted
 * @param withoutDeadlines why there are none, in a sentence; null when there are
 */
public record LegalPart(
        String standing,
        @Nullable String perhaps,
        List<PhaseBox> phases,
        String remedy,
        @Nullable String section,
        List<DeadlineWords> deadlines,
        @Nullable String withoutDeadlines,
        List<Remark> conditions,
        List<Remark> remarks) {

    /**
     * A phase in the drawn row.
     *
     * @param mark whether it was reached: the name of the way in which it is drawn
     * @param words the same in words
     * @param when when, in words; null when nothing tells
     * @param href the entry that tells; empty when it follows from others
     * @param current whether it is the furthest that was certainly reached
     */
    public record PhaseBox(
            String name,
            String mark,
            String words,
            @Nullable When when,
            String href,
            boolean current) {}

    /** Something that holds beside the phase, or something that the decision depends on. */
    public record Remark(
            String text,
            @Nullable When when,
            @Nullable String section,
            String href,
            @Nullable String quoted) {}

    static LegalPart of(LegalStatus state, Visit visit) {
        var section = state.remedy().section();
        var key = WordKeys.of(state.remedy());
        return new LegalPart(
                standing(state, visit),
                perhaps(state, visit),
                state.steps().stream().map(step -> box(step, state, visit)).toList(),
                visit.t("remedy." + key),
                section == null ? null : section.citation(),
                state.windows().stream()
                        .map(window -> DeadlineWords.of(window, visit))
                        .toList(),
                state.windows().isEmpty() ? visit.t("law.no-deadlines") : null,
                state.conditions().stream().map(it -> condition(it, visit)).toList(),
                state.beside().stream().map(it -> remark(it, visit)).toList());
    }

    /** How far a decision has come, in a few words. */
    static String standing(LegalStatus state, Visit visit) {
        var phase = state.phase();
        if (phase == null) {
            return visit.t("law.nothing-yet");
        }
        var open = openUntil(phase, state, visit);
        return open == null ? visit.t("standing-in-law." + WordKeys.of(phase)) : open;
    }

    private static @Nullable String openUntil(Phase phase, LegalStatus state, Visit visit) {
        if (phase != Phase.APPEAL_OPEN && phase != Phase.RECTIFICATION_OPEN) {
            return null;
        }
        var window = state.windows().getLast();
        var last = visit.dates().when(window.deadline().last()).text();
        return switch (window.over()) {
            case NO -> visit.t("standing-in-law." + WordKeys.of(phase) + "-until", last);
            case POSSIBLY -> visit.t("standing-in-law.perhaps-over", last);
            case CERTAINLY -> visit.t("standing-in-law.over", last);
        };
    }

    private static @Nullable String perhaps(LegalStatus state, Visit visit) {
        if (state.perhaps().isEmpty()) {
            return null;
        }
        var phases = new ArrayList<String>();
        state.perhaps().forEach(phase -> phases.add(visit.t("phase." + WordKeys.of(phase))));
        return visit.t("law.perhaps", String.join(", ", phases));
    }

    private static PhaseBox box(PhaseOnDay step, LegalStatus state, Visit visit) {
        var when = step.when();
        return new PhaseBox(
                visit.t("phase." + WordKeys.of(step.phase())),
                WordKeys.of(step.mark()),
                words(step, visit),
                when == null || when.isUnknown() && when.order() == null
                        ? null
                        : visit.dates().when(when),
                href(step.entry(), visit),
                step.phase() == state.phase());
    }

    private static String words(PhaseOnDay step, Visit visit) {
        var isWindow = step.phase() == Phase.APPEAL_OPEN || step.phase() == Phase.RECTIFICATION_OPEN;
        var when = step.when();
        if (isWindow && when != null && step.mark() != PhaseOnDay.Mark.NOT_YET) {
            return visit.t(when.by(visit.day().minusDays(1)) == Reached.CERTAINLY ? "mark.ended" : "mark.last-day");
        }
        return visit.t(isWindow ? "mark.last-day" : "mark." + WordKeys.of(step.mark()));
    }

    private static Remark condition(ConditionOn condition, Visit visit) {
        return new Remark(
                visit.t("condition." + WordKeys.of(condition.holds())),
                null,
                null,
                visit.to("/decisions/" + condition.decision(), visit.day()),
                condition.title() == null ? condition.decision() : condition.title());
    }

    private static Remark remark(LegalCircumstance beside, Visit visit) {
        var text = visit.t("beside." + WordKeys.of(beside.kind()));
        var when = beside.when();
        var section = beside.section();
        return new Remark(
                beside.reached() == Reached.POSSIBLY ? visit.t("law.possibly", text) : text,
                when == null ? null : visit.dates().when(when),
                section == null ? null : section.citation(),
                href(beside.entry(), visit),
                null);
    }

    private static String href(@Nullable UUID entry, Visit visit) {
        return entry == null ? "" : visit.timeless("/entries/" + entry);
    }
}
