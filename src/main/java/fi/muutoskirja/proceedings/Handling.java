package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.AfterDecisionEvent;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.decision.VotingEvent.CounterProposalMade;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.ProposalSeconded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.meeting.MeetingEvent.MinutesInspected;
import fi.muutoskirja.meeting.MeetingEvent.MinutesPublished;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One handling of one matter by one body, with everything that stands of it and of its meeting. At least one of proposal and outcome is there.
 *
 * @param id {@code decision-…}
 * @param proposal what was proposed; null when that is not recorded
 * @param outcome how the handling ended; null when that is not recorded
 * @param counters counter-proposals, in recorded order
 * @param afterwards what became of the decision, in recorded order
 * @param minutes the minutes of its meeting
 * @param rectification the minutes of the meeting that decided on the last claim for rectification
 * @param recusals who took no part in it
 * @param reform the reform in whose course it was; null when it was in none
 */
public record Handling(
        String id,
        @Nullable Stated<ProposalPresented> proposal,
        @Nullable Stated<HandlingEnded> outcome,
        List<Counter> counters,
        List<Stated<VoteTaken>> votes,
        List<Stated<DissentRecorded>> dissents,
        List<Stated<AfterDecisionEvent>> afterwards,
        Minutes minutes,
        Minutes rectification,
        List<Stated<RecusalRecorded>> recusals,
        @Nullable String reform) {
    /** A counter-proposal and who seconded it. One that nobody seconded fell. */
    public record Counter(Stated<CounterProposalMade> made, List<Stated<ProposalSeconded>> seconds) {}

    /** What is recorded of minutes; null where nothing is. */
    public record Minutes(
            @Nullable Stated<MinutesInspected> inspected,
            @Nullable Stated<MinutesPublished> published) {
        static final Minutes NONE = new Minutes(null, null);
    }

    /** What names the matter: the outcome, or else the proposal. */
    public MatterEvent matter() {
        return (outcome != null ? outcome : Objects.requireNonNull(proposal)).event();
    }

    /** When the body handled it: when it ended, or else when it was proposed. */
    public HistoricalDate happened() {
        return (outcome != null ? outcome : Objects.requireNonNull(proposal)).happened();
    }

    /** The diary number, from the outcome or else from the proposal; null when neither tells. */
    public @Nullable String diaryNumber() {
        var told = matter().matter();
        return told == null && proposal != null ? proposal.event().matter() : told;
    }

    /** The handling body, a unit id, from the outcome or else from the proposal; null when neither tells. */
    public @Nullable String body() {
        var told = matter().body();
        return told == null && proposal != null ? proposal.event().body() : told;
    }

    /** The meeting, from the outcome or else from the proposal; null when neither tells. */
    public @Nullable String meeting() {
        var told = matter().meeting();
        return told == null && proposal != null ? proposal.event().meeting() : told;
    }

    /** What became of the decision in one respect, in recorded order. */
    <F extends LedgerEvent> List<Stated<F>> afterwards(Class<F> kind) {
        return afterwards.stream()
                .filter(told -> kind.isInstance(told.event()))
                .map(told -> new Stated<>(told.entry(), told.happened(), kind.cast(told.event())))
                .toList();
    }
}
