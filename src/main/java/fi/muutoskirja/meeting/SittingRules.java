package fi.muutoskirja.meeting;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.Lawful;
import fi.muutoskirja.law.MeetingLaw;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cannot be said of the opening, the closing and the minutes of a meeting. */
final class SittingRules {
    private SittingRules() {}

    static List<Objection> againstOpening(
            MeetingState state, MeetingEvent.MeetingOpened fact, HistoricalDate happened) {
        return Objection.raised(
                aSittingBelongsToAGathering(state, fact),
                impossibleIf(
                        state.opening() != null,
                        "a-meeting-is-opened-once",
                        fact.meeting() + " has been opened already; correct that entry."),
                aCountIsNotNegative(fact),
                noMorePresentThanMembers(fact),
                itIsNotBeforeTheMeeting(state, happened, "a-meeting-is-opened-when-it-is-held", "opened"));
    }

    static List<Objection> againstClosing(
            MeetingState state, MeetingEvent.MeetingClosed fact, HistoricalDate happened) {
        return Objection.raised(
                aSittingBelongsToAGathering(state, fact),
                impossibleIf(
                        state.closed() != null,
                        "a-meeting-is-closed-once",
                        fact.meeting() + " has been closed already; correct that entry."),
                itIsNotBeforeTheMeeting(state, happened, "a-meeting-is-closed-after-it-was-opened", "closed"));
    }

    static List<Objection> againstInspecting(
            MeetingState state, MeetingEvent.MinutesInspected fact, HistoricalDate happened) {
        return Objection.raised(
                aSittingBelongsToAGathering(state, fact),
                impossibleIf(
                        state.inspected() != null,
                        "minutes-are-inspected-once",
                        "The minutes of " + fact.meeting() + " have been inspected already; correct that entry."),
                itIsNotBeforeTheMeeting(state, happened, "minutes-are-inspected-after-the-meeting", "minuted"),
                minutesArePublishedAfterInspection(happened, state.published()));
    }

    static List<Objection> againstPublishing(
            MeetingState state, MeetingEvent.MinutesPublished fact, HistoricalDate happened) {
        return Objection.raised(
                aSittingBelongsToAGathering(state, fact),
                impossibleIf(
                        state.published() != null,
                        "minutes-are-published-once",
                        "The minutes of " + fact.meeting() + " have been published already; correct that entry."),
                itIsNotBeforeTheMeeting(state, happened, "minutes-are-published-after-the-meeting", "minuted"),
                minutesArePublishedAfterInspection(state.inspected(), happened));
    }

    static Optional<Objection> aSittingBelongsToAGathering(MeetingState state, MeetingEvent fact) {
        return impossibleIf(
                state.held() == null,
                "a-sitting-belongs-to-a-gathering",
                "No gathering is recorded under " + fact.meeting() + ", so nothing can have taken place in it.");
    }

    private static Optional<Objection> aCountIsNotNegative(MeetingEvent.MeetingOpened fact) {
        return impossibleIf(
                Stream.of(Optional.ofNullable(fact.members()), Optional.ofNullable(fact.present()))
                        .flatMap(Optional::stream)
                        .anyMatch(count -> count < 0),
                "a-count-is-not-negative",
                "members, present: a count is 0 or more.");
    }

    private static Optional<Objection> noMorePresentThanMembers(MeetingEvent.MeetingOpened fact) {
        var members = fact.members();
        var present = fact.present();
        return impossibleIf(
                members != null && present != null && present > members,
                "no-more-are-present-than-there-are-members",
                "present: " + present + " members cannot have been present of " + members + ".");
    }

    private static Optional<Objection> itIsNotBeforeTheMeeting(
            MeetingState state, HistoricalDate happened, String rule, String what) {
        var held = state.happened();
        return impossibleIf(
                held != null && held.isCertainlyAfter(happened),
                rule,
                "happened: it cannot have been " + what + " before the meeting was held.");
    }

    private static Optional<Objection> minutesArePublishedAfterInspection(
            @Nullable HistoricalDate inspected, @Nullable HistoricalDate published) {
        return inspected == null || published == null
                ? Optional.empty()
                : new Lawful(published)
                        .breachIf(
                                inspected.isCertainlyAfter(published),
                                "minutes-are-published-after-inspection",
                                MeetingLaw.MINUTES,
                                "The minutes were published before they were inspected.");
    }
}
