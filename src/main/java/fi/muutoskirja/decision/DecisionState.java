package fi.muutoskirja.decision;

import fi.muutoskirja.decision.AfterDecisionEvent.AppealRuledOn;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAppealed;
import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAwaited;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.VotingEvent.CounterProposalMade;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.ProposalSeconded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.kernel.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one handling of one matter.
 *
 * @param presented the presenter's proposal; null when not recorded
 * @param outcome how the handling ended; null while only something was proposed
 * @param debate counter-proposals, seconds, votes and dissents, in recorded order
 * @param later what was recorded of the decision once made, in recorded order
 */
public record DecisionState(
        @Nullable Stated<ProposalPresented> presented,
        @Nullable Stated<HandlingEnded> outcome,
        List<Stated<VotingEvent>> debate,
        List<Stated<AfterDecisionEvent>> later) {
    static final DecisionState NOT_BEGUN = new DecisionState(null, null, List.of(), List.of());

    public DecisionState {
        debate = List.copyOf(debate);
        later = List.copyOf(later);
    }

    /**
     * A counter-proposal.
     *
     * @param id its id, {@code proposal-…}
     * @param person who made it
     * @param seconders who seconded it; it falls when nobody did
     */
    public record Proposal(String id, String person, String text, List<String> seconders) {}

    DecisionState and(UUID entry, Statement statement) {
        return switch ((DecisionEvent) statement.event()) {
            case ProposalPresented fact -> new DecisionState(Stated.of(entry, statement, fact), outcome, debate, later);
            case HandlingEnded fact -> new DecisionState(presented, Stated.of(entry, statement, fact), debate, later);
            case VotingEvent fact ->
                new DecisionState(presented, outcome, with(debate, Stated.of(entry, statement, fact)), later);
            case AfterDecisionEvent fact ->
                new DecisionState(presented, outcome, debate, with(later, Stated.of(entry, statement, fact)));
        };
    }

    /** Whether the matter is known: a proposal or an outcome is recorded. */
    public boolean isBegun() {
        return presented != null || outcome != null;
    }

    /** The municipality. */
    public Optional<String> organisation() {
        return told(MatterEvent::organisation);
    }

    /** What the matter is, by the outcome rather than by the proposal. */
    public Optional<String> title() {
        return told(MatterEvent::title);
    }

    /** The handling body, a unit id. */
    public Optional<String> body() {
        return told(MatterEvent::body);
    }

    public Optional<String> meeting() {
        return told(MatterEvent::meeting);
    }

    /** The diary number (dno). */
    public Optional<String> matter() {
        return told(MatterEvent::matter);
    }

    /** The section (§) of the minutes. */
    public Optional<String> section() {
        return Optional.ofNullable(outcome).map(ended -> ended.event().section());
    }

    /** The office that presented the matter. */
    public Optional<String> presenter() {
        return Optional.ofNullable(presented).map(proposal -> proposal.event().presenter());
    }

    /** The counter-proposals with those who seconded them. */
    public List<Proposal> proposals() {
        return debated(CounterProposalMade.class).stream()
                .map(made -> new Proposal(
                        made.event().proposal(),
                        made.event().person(),
                        made.event().text(),
                        seconders(made.event().proposal())))
                .toList();
    }

    /** A counter-proposal by its id. */
    public Optional<Proposal> proposal(String id) {
        return proposals().stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    public List<Stated<VoteTaken>> votes() {
        return debated(VoteTaken.class);
    }

    public List<Stated<DissentRecorded>> dissents() {
        return debated(DissentRecorded.class);
    }

    /** The approval; empty while undecided and when the handling ended otherwise. */
    public Optional<ApprovalEvent> approval() {
        return Optional.ofNullable(outcome)
                .map(Stated::event)
                .filter(ApprovalEvent.class::isInstance)
                .map(ApprovalEvent.class::cast);
    }

    /** The decisions without whose approval this one does not come into force. */
    public List<Condition> conditions() {
        return approval().map(ApprovalEvent::conditions).orElse(List.of());
    }

    /** The decisions that come into force only if this one approves. */
    public List<String> waiting() {
        return since(DecisionAwaited.class).stream()
                .map(waiting -> waiting.event().waiting())
                .toList();
    }

    public List<Stated<RectificationClaimed>> claims() {
        return since(RectificationClaimed.class);
    }

    public List<Stated<RectificationDecided>> rectifications() {
        return since(RectificationDecided.class);
    }

    public List<Stated<DecisionAppealed>> appeals() {
        return since(DecisionAppealed.class);
    }

    public List<Stated<AppealRuledOn>> rulings() {
        return since(AppealRuledOn.class);
    }

    /** When the decision was taken down, by a court or upon a claim for rectification; empty while it stands, also when it was restored. */
    public Optional<HistoricalDate> annulled() {
        Optional<HistoricalDate> annulled = Optional.empty();
        for (var stated : later) {
            if (takesDown(stated.event())) {
                annulled = Optional.of(stated.happened());
            } else if (stated.event() instanceof AppealRuledOn ruling && ruling.outcome() == Ruling.RESTORED) {
                annulled = Optional.empty();
            }
        }
        return annulled;
    }

    /** What of one kind was recorded of the decision once made: publication, legal force, enforcement and the like. */
    public <F extends AfterDecisionEvent> List<Stated<F>> since(Class<F> kind) {
        return only(later, kind);
    }

    private static boolean takesDown(AfterDecisionEvent fact) {
        return fact instanceof AppealRuledOn ruling && ruling.outcome() == Ruling.ANNULLED
                || fact instanceof RectificationDecided decided && decided.outcome() == RectificationOutcome.OVERTURNED;
    }

    private <F extends VotingEvent> List<Stated<F>> debated(Class<F> kind) {
        return only(debate, kind);
    }

    private List<String> seconders(String proposal) {
        return debated(ProposalSeconded.class).stream()
                .filter(seconded -> seconded.event().proposal().equals(proposal))
                .map(seconded -> seconded.event().person())
                .toList();
    }

    private Optional<String> told(Function<MatterEvent, @Nullable String> part) {
        return Optional.ofNullable(outcome)
                .map(ended -> part.apply(ended.event()))
                .or(() -> Optional.ofNullable(presented).map(proposal -> part.apply(proposal.event())));
    }

    private static <F extends DecisionEvent> List<Stated<F>> with(List<Stated<F>> all, Stated<F> one) {
        var longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }

    private static <F extends DecisionEvent> List<Stated<F>> only(
            List<? extends Stated<? extends DecisionEvent>> all, Class<F> kind) {
        return all.stream()
                .filter(stated -> kind.isInstance(stated.event()))
                .map(stated -> new Stated<>(stated.entry(), stated.happened(), kind.cast(stated.event())))
                .toList();
    }
}
