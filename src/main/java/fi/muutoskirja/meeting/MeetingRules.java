package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.meeting.MeetingState.Held;
import fi.muutoskirja.meeting.MeetingState.NotHeld;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be said of a gathering. */
final class MeetingRules {
    private MeetingRules() {}

    static List<Objection> against(MeetingState state, MeetingFact fact, Neighbours neighbours) {
        return switch (fact) {
            case GatheringFact f -> Objection.raised(aGatheringIsNotPartOfItself(f.meeting(), f.within(), neighbours));
            case MeetingFact.PresentationRecorded f -> Objection.raised(somethingIsPresentedInAGathering(state, f));
            case MeetingFact.MeetingOpened f -> List.of();
            case MeetingFact.RecusalRecorded f -> List.of();
            case MeetingFact.MeetingClosed f -> List.of();
            case MeetingFact.MinutesInspected f -> List.of();
            case MeetingFact.MinutesPublished f -> List.of();
        };
    }

    private static Optional<Objection> aGatheringIsNotPartOfItself(
            String meeting, @Nullable String within, Neighbours neighbours) {
        var seen = new HashSet<String>();
        var around = within;
        while (around != null && !around.equals(meeting) && seen.add(around)) {
            around = whereIsIt(around, neighbours);
        }
        return Objection.impossibleIf(
                meeting.equals(around),
                "a-gathering-is-not-part-of-itself",
                meeting + " cannot be within " + within + ", for then it would be a part of itself.");
    }

    private static @Nullable String whereIsIt(String meeting, Neighbours neighbours) {
        return switch (neighbours.stateOf(meeting, MeetingState.class).orElseGet(NotHeld::new)) {
            case NotHeld nothing -> null;
            case Held held -> held.within();
        };
    }

    private static Optional<Objection> somethingIsPresentedInAGathering(
            MeetingState state, MeetingFact.PresentationRecorded fact) {
        var held = switch (state) {
            case NotHeld nothing -> false;
            case Held gathering -> true;
        };
        return Objection.impossibleIf(
                !held,
                "something-is-presented-in-a-gathering",
                "No gathering is recorded under " + fact.meeting() + ", so nothing can have been presented in it.");
    }
}
