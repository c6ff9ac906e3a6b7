package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.AfterDecisionEvent;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.VotingEvent.CounterProposalMade;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.ProposalSeconded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.meeting.MeetingEvent.MinutesInspected;
import fi.muutoskirja.meeting.MeetingEvent.MinutesPublished;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import fi.muutoskirja.proceedings.Handling.Counter;
import fi.muutoskirja.proceedings.Handling.Minutes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what stands of a decision and of its meetings to a handling. Pure. */
final class HandlingFold {
    private HandlingFold() {}

    /**
     * @param lines what stands of the decision
     * @param meetings what stands of a meeting, by its id; empty for one of which nothing does
     * @return empty when neither a proposal nor an outcome stands
     */
    static Optional<Handling> fold(String id, List<Line> lines, Function<String, List<Line>> meetings) {
        var proposal = last(lines, ProposalPresented.class);
        var outcome = last(lines, HandlingEnded.class);
        if (proposal == null && outcome == null) {
            return Optional.empty();
        }
        var bare = new Handling(
                id,
                proposal,
                outcome,
                counters(lines),
                all(lines, VoteTaken.class),
                all(lines, DissentRecorded.class),
                all(lines, AfterDecisionEvent.class),
                Minutes.NONE,
                Minutes.NONE,
                List.of(),
                lines.getFirst().statement().provenance().reform());
        return Optional.of(withMeetings(bare, meetings));
    }

    private static Handling withMeetings(Handling bare, Function<String, List<Line>> meetings) {
        var meeting = bare.meeting();
        var held = meeting == null ? List.<Line>of() : meetings.apply(meeting);
        var claims = bare.afterwards(RectificationDecided.class);
        var again = claims.isEmpty() ? null : claims.getLast().event().meeting();
        return new Handling(
                bare.id(),
                bare.proposal(),
                bare.outcome(),
                bare.counters(),
                bare.votes(),
                bare.dissents(),
                bare.afterwards(),
                minutes(held),
                again == null ? Minutes.NONE : minutes(meetings.apply(again)),
                all(held, RecusalRecorded.class).stream()
                        .filter(recusal -> recusal.event().decision().equals(bare.id()))
                        .toList(),
                bare.reform());
    }

    private static Minutes minutes(List<Line> meeting) {
        return new Minutes(last(meeting, MinutesInspected.class), last(meeting, MinutesPublished.class));
    }

    private static List<Counter> counters(List<Line> lines) {
        var seconds = all(lines, ProposalSeconded.class);
        return all(lines, CounterProposalMade.class).stream()
                .map(made -> new Counter(
                        made,
                        seconds.stream()
                                .filter(second -> second.event()
                                        .proposal()
                                        .equals(made.event().proposal()))
                                .toList()))
                .toList();
    }

    static <F extends LedgerEvent> List<Stated<F>> all(List<Line> lines, Class<F> kind) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.statement().event()))
                .map(line -> new Stated<>(
                        line.entry(),
                        line.statement().provenance().happened(),
                        kind.cast(line.statement().event())))
                .toList();
    }

    private static <F extends LedgerEvent> @Nullable Stated<F> last(List<Line> lines, Class<F> kind) {
        var told = all(lines, kind);
        return told.isEmpty() ? null : told.getLast();
    }
}
