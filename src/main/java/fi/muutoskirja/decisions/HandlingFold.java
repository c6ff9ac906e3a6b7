package fi.muutoskirja.decisions;

import fi.muutoskirja.decision.AfterDecisionFact;
import fi.muutoskirja.decision.AfterDecisionFact.RectificationDecided;
import fi.muutoskirja.decision.DecisionFact.ProposalPresented;
import fi.muutoskirja.decision.OutcomeFact;
import fi.muutoskirja.decision.VotingFact.CounterProposalMade;
import fi.muutoskirja.decision.VotingFact.DissentRecorded;
import fi.muutoskirja.decision.VotingFact.ProposalSeconded;
import fi.muutoskirja.decision.VotingFact.VoteTaken;
import fi.muutoskirja.decisions.Handling.Counter;
import fi.muutoskirja.decisions.Handling.Minutes;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.meeting.MeetingFact.MinutesInspected;
import fi.muutoskirja.meeting.MeetingFact.MinutesPublished;
import fi.muutoskirja.meeting.MeetingFact.RecusalRecorded;
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
        var outcome = last(lines, OutcomeFact.class);
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
                all(lines, AfterDecisionFact.class),
                Minutes.NONE,
                Minutes.NONE,
                List.of(),
                lines.getFirst().statement().circumstances().reform());
        return Optional.of(withMeetings(bare, meetings));
    }

    private static Handling withMeetings(Handling bare, Function<String, List<Line>> meetings) {
        var meeting = bare.meeting();
        var held = meeting == null ? List.<Line>of() : meetings.apply(meeting);
        var claims = bare.afterwards(RectificationDecided.class);
        var again = claims.isEmpty() ? null : claims.getLast().fact().meeting();
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
                        .filter(recusal -> recusal.fact().decision().equals(bare.id()))
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
                                .filter(second -> second.fact()
                                        .proposal()
                                        .equals(made.fact().proposal()))
                                .toList()))
                .toList();
    }

    static <F extends Fact> List<Stated<F>> all(List<Line> lines, Class<F> kind) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.statement().fact()))
                .map(line -> new Stated<>(
                        line.entry(),
                        line.statement().circumstances().happened(),
                        kind.cast(line.statement().fact())))
                .toList();
    }

    private static <F extends Fact> @Nullable Stated<F> last(List<Line> lines, Class<F> kind) {
        var told = all(lines, kind);
        return told.isEmpty() ? null : told.getLast();
    }
}
