package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.decision.VotingEvent.CounterProposalMade;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.ProposalSeconded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.meeting.GatheringEvent;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What led to a decision: its handling, the handlings before it, what it adopts, and the preparation of its reform. */
final class BehindDecision {
    private final KnownThen known;
    private final Linking linking;
    private final Preparation preparation;
    private final Set<String> told = new HashSet<>();
    private final Set<String> toldAsEarlier = new HashSet<>();

    BehindDecision(KnownThen known, Linking linking) {
        this.known = known;
        this.linking = linking;
        this.preparation = new Preparation(known, linking);
    }

    ChainLink decision(String id) {
        return decision(Kind.DECISION, id);
    }

    private ChainLink decision(Kind kind, String id) {
        return handling(id)
                .map(handling -> told.add(id)
                        ? linking.told(kind, id, handling.told(), behind(handling))
                        : linking.toldAbove(kind, id, handling.told(), Order.BEFORE))
                .orElseGet(() -> linking.notKnown(Unknown.DECISION, id));
    }

    private Optional<HandlingTold> handling(String id) {
        return HandlingTold.of(id, known.standing(id));
    }

    private List<ChainLink> behind(HandlingTold handling) {
        var links = new ArrayList<>(howItWasHandled(handling));
        links.addAll(earlierHandlings(handling));
        if (handling.outcome().orElse(handling.told()).statement().event() instanceof ApprovalEvent approval) {
            approval.conditions().forEach(condition -> links.add(decision(Kind.CONDITION, condition.decision())));
            links.addAll(preparation.adopted(handling, approval.adopts()));
        }
        links.addAll(preparation.ofReform(handling));
        return links;
    }

    /** The meeting, what was proposed in it, by what votes it was settled, and what of this is not known. */
    private List<ChainLink> howItWasHandled(HandlingTold handling) {
        var id = handling.id();
        var links = new ArrayList<>(meeting(handling));
        links.addAll(recusals(id));
        handling.outcome()
                .ifPresentOrElse(
                        outcome -> handling.proposal()
                                .ifPresentOrElse(
                                        proposal -> links.add(linking.told(Kind.PROPOSAL, id, proposal, List.of())),
                                        () -> links.add(linking.notKnown(Unknown.PROPOSAL, id))),
                        () -> links.add(linking.notKnown(Unknown.OUTCOME, id)));
        for (var line : handling.all(CounterProposalMade.class)) {
            links.add(linking.told(Kind.COUNTER_PROPOSAL, counterProposal(line), line, seconds(handling, line)));
        }
        links.addAll(linking.all(Kind.VOTE, id, handling.lines(), VoteTaken.class));
        links.addAll(linking.all(Kind.DISSENT, id, handling.lines(), DissentRecorded.class));
        return links;
    }

    private static String counterProposal(TimelineEntry line) {
        return ((CounterProposalMade) line.statement().event()).proposal();
    }

    private List<ChainLink> seconds(HandlingTold handling, TimelineEntry counterProposal) {
        return handling.all(ProposalSeconded.class).stream()
                .filter(line -> ((ProposalSeconded) line.statement().event())
                        .proposal()
                        .equals(counterProposal(counterProposal)))
                .map(line -> linking.told(Kind.SECOND, handling.id(), line, List.of()))
                .toList();
    }

    private List<ChainLink> meeting(HandlingTold handling) {
        var matter = handling.matter();
        if (matter instanceof DecidedAsOfficial) {
            return List.of();
        }
        var links = new ArrayList<ChainLink>();
        if (matter.body() == null) {
            links.add(linking.notKnown(Unknown.BODY, handling.id()));
        }
        links.add(Optional.ofNullable(matter.meeting())
                .flatMap(meeting -> known.standing(meeting).stream()
                        .filter(line -> line.statement().event() instanceof GatheringEvent)
                        .findFirst()
                        .map(line -> linking.told(Kind.MEETING, meeting, line, List.of())))
                .orElseGet(() -> linking.notKnown(Unknown.MEETING, handling.id())));
        return links;
    }

    private List<ChainLink> recusals(String decision) {
        return known.recusalsFrom(decision).stream()
                .flatMap(meeting -> known.standing(meeting).stream())
                .filter(line -> line.statement().event() instanceof RecusalRecorded recusal
                        && recusal.decision().equals(decision))
                .map(line -> linking.told(Kind.RECUSAL, decision, line, List.of()))
                .toList();
    }

    /** The handlings of the same matter that did not certainly come after this one; each tells its own, and not those before it again. */
    private List<ChainLink> earlierHandlings(HandlingTold handling) {
        var diaryNumber = handling.diaryNumber();
        if (diaryNumber.isEmpty()) {
            return List.of(linking.notKnown(Unknown.MATTER, handling.id()));
        }
        var links = known.handlings(handling.matter().organisation(), diaryNumber.get()).stream()
                .filter(other -> !other.equals(handling.id()))
                .flatMap(other -> handling(other).stream())
                .filter(other -> isOfMatter(other, handling.matter().organisation(), diaryNumber.get()))
                .filter(other -> Order.of(other.happened(), handling.happened()) != Order.AFTER)
                .sorted(Comparator.comparing(HandlingTold::told, TimelineOrder.AS_IT_HAPPENED))
                .map(other -> earlier(other, handling))
                .toList();
        return links.isEmpty() ? List.of(linking.notKnown(Unknown.EARLIER_HANDLINGS, handling.id())) : links;
    }

    static boolean isOfMatter(HandlingTold handling, String organisation, String diaryNumber) {
        return handling.matter().organisation().equals(organisation)
                && handling.diaryNumber().map(String::strip).equals(Optional.of(diaryNumber.strip()));
    }

    private ChainLink earlier(HandlingTold other, HandlingTold later) {
        var order = Order.of(other.happened(), later.happened());
        return !told.contains(other.id()) && toldAsEarlier.add(other.id())
                ? linking.told(Kind.EARLIER_HANDLING, other.id(), other.told(), order, howItWasHandled(other))
                : linking.toldAbove(Kind.EARLIER_HANDLING, other.id(), other.told(), order);
    }
}
