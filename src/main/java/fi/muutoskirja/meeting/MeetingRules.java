package fi.muutoskirja.meeting;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.meeting.MeetingEvent.MeetingConvened;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be said of a gathering. */
final class MeetingRules {
    private MeetingRules() {}

    static List<Objection> against(
            MeetingState state, MeetingEvent fact, HistoricalDate happened, OtherAggregates neighbours) {
        return switch (fact) {
            case GatheringEvent f ->
                Objection.raised(
                        aGatheringIsNotPartOfItself(f.meeting(), f.within(), neighbours),
                        anInvitationGoesOutBeforeTheMeeting(f, happened));
            case MeetingEvent.PresentationRecorded f -> Objection.raised(somethingIsPresentedInAGathering(state, f));
            case MeetingEvent.MeetingOpened f -> SittingRules.againstOpening(state, f, happened);
            case MeetingEvent.RecusalRecorded f -> Objection.raised(SittingRules.aSittingBelongsToAGathering(state, f));
            case MeetingEvent.MeetingClosed f -> SittingRules.againstClosing(state, f, happened);
            case MeetingEvent.MinutesInspected f -> SittingRules.againstInspecting(state, f, happened);
            case MeetingEvent.MinutesPublished f -> SittingRules.againstPublishing(state, f, happened);
        };
    }

    private static Optional<Objection> aGatheringIsNotPartOfItself(
            String meeting, @Nullable String within, OtherAggregates neighbours) {
        var seen = new HashSet<String>();
        var around = within;
        while (around != null && !around.equals(meeting) && seen.add(around)) {
            around = whereIsIt(around, neighbours);
        }
        return impossibleIf(
                meeting.equals(around),
                "a-gathering-is-not-part-of-itself",
                meeting + " cannot be within " + within + ", for then it would be a part of itself.");
    }

    private static @Nullable String whereIsIt(String meeting, OtherAggregates neighbours) {
        return neighbours
                .stateOf(meeting, MeetingState.class)
                .map(MeetingState::held)
                .map(held -> held.event().within())
                .orElse(null);
    }

    private static Optional<Objection> anInvitationGoesOutBeforeTheMeeting(GatheringEvent fact, HistoricalDate held) {
        return impossibleIf(
                fact instanceof MeetingConvened convened
                        && convened.invited() != null
                        && convened.invited().isCertainlyAfter(held),
                "an-invitation-goes-out-before-the-meeting",
                "invited: the invitation cannot have gone out after the meeting was held.");
    }

    private static Optional<Objection> somethingIsPresentedInAGathering(
            MeetingState state, MeetingEvent.PresentationRecorded fact) {
        return impossibleIf(
                state.held() == null,
                "something-is-presented-in-a-gathering",
                "No gathering is recorded under " + fact.meeting() + ", so nothing can have been presented in it.");
    }
}
