package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.LegalSection;
import fi.muutoskirja.law.RuleSet;
import fi.muutoskirja.meeting.GatheringEvent;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.meeting.MeetingState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body decides only in a meeting or in the electronic decision procedure. That an evening session decides nothing is a matter of
 * logic, so it is refused whatever the date; the section cited is the one that was read.
 */
final class GatheringsThatDecideNothing {
    private GatheringsThatDecideNothing() {}

    static Optional<Objection> anEveningSessionDecidesNothing(HandlingEnded outcome, EventUnderRules telling) {
        var meeting = outcome.meeting();
        return telling.meeting(meeting)
                .map(MeetingState::held)
                .flatMap(held -> against(outcome, String.valueOf(meeting), held.event(), telling.happened()));
    }

    private static Optional<Objection> against(
            HandlingEnded outcome, String meeting, GatheringEvent held, HistoricalDate happened) {
        var gathering = named(held.kind());
        return gathering == null
                ? Optional.empty()
                : Optional.of(Objection.impossible(
                        gathering.replace(' ', '-') + "-decides-nothing",
                        LegalSection.WHERE_BODIES_DECIDE.citation(),
                        "\"" + held.title() + "\" (" + meeting + ") is " + gathering + ", so \"" + outcome.title()
                                + "\" cannot have been decided there: a body decides only in a meeting or in the"
                                + " electronic decision procedure." + aboutTheActOfItsTime(happened)));
    }

    private static String aboutTheActOfItsTime(HistoricalDate happened) {
        return RuleSet.governing(happened).stream()
                .filter(act -> !act.textRead())
                .map(
                        act -> " " + act.citation()
                                + ", which may have governed it, has not been read; the section cited is that of the later act.")
                .findFirst()
                .orElse("");
    }

    /** What it is, with its article; null for a meeting, which decides. */
    private static @Nullable String named(MeetingKind kind) {
        return switch (kind) {
            case MEETING -> null;
            case EVENING_SESSION -> "an evening session";
            case SEMINAR -> "a seminar";
            case WORKSHOP -> "a workshop";
            case INFORMATION_SESSION -> "an information session";
        };
    }
}
