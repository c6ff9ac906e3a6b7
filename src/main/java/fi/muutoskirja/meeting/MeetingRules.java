package fi.muutoskirja.meeting;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.meeting.MeetingFact.MeetingConvened;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be said of a gathering. */
final class MeetingRules {
    private MeetingRules() {}

    static List<Objection> against(
            MeetingState state, MeetingFact fact, HistoricalDate happened, Neighbours neighbours) {
        return switch (fact) {
            case GatheringFact f ->
                Objection.raised(
                        aGatheringIsNotPartOfItself(f.meeting(), f.within(), neighbours),
                        anInvitationGoesOutBeforeTheMeeting(f, happened));
            case MeetingFact.PresentationRecorded f -> Objection.raised(somethingIsPresentedInAGathering(state, f));
            case MeetingFact.MeetingOpened f -> SittingRules.againstOpening(state, f, happened);
            case MeetingFact.RecusalRecorded f -> Objection.raised(SittingRules.aSittingBelongsToAGathering(state, f));
            case MeetingFact.MeetingClosed f -> SittingRules.againstClosing(state, f, happened);
            case MeetingFact.MinutesInspected f -> SittingRules.againstInspecting(state, f, happened);
            case MeetingFact.MinutesPublished f -> SittingRules.againstPublishing(state, f, happened);
        };
    }

    private static Optional<Objection> aGatheringIsNotPartOfItself(
            String meeting, @Nullable String within, Neighbours neighbours) {
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

    private static @Nullable String whereIsIt(String meeting, Neighbours neighbours) {
        return neighbours
                .stateOf(meeting, MeetingState.class)
                .map(MeetingState::held)
                .map(held -> held.fact().within())
                .orElse(null);
    }

    private static Optional<Objection> anInvitationGoesOutBeforeTheMeeting(GatheringFact fact, HistoricalDate held) {
        return impossibleIf(
                fact instanceof MeetingConvened convened
                        && convened.invited() != null
                        && convened.invited().isCertainlyAfter(held),
                "an-invitation-goes-out-before-the-meeting",
                "invited: the invitation cannot have gone out after the meeting was held.");
    }

    private static Optional<Objection> somethingIsPresentedInAGathering(
            MeetingState state, MeetingFact.PresentationRecorded fact) {
        return impossibleIf(
                state.held() == null,
                "something-is-presented-in-a-gathering",
                "No gathering is recorded under " + fact.meeting() + ", so nothing can have been presented in it.");
    }
}
