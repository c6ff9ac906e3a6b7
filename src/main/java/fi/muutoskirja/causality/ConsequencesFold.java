package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.decision.AfterDecisionEvent;
import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a decision forward to everything that is recorded to have followed. Pure. */
final class ConsequencesFold {
    private final KnownThen known;
    private final Linking linking;
    private final Set<String> told = new HashSet<>();

    private ConsequencesFold(KnownThen known) {
        this.known = known;
        this.linking = new Linking(known);
    }

    /** @return empty when nothing was ever recorded of the decision */
    static Optional<ChainLink> fold(KnownThen known, String decision) {
        var fold = new ConsequencesFold(known);
        return fold.handling(decision).map(handling -> fold.decision(Kind.DECISION, handling, Order.BEFORE));
    }

    /** What counts of it; a decision of which nothing counts any more, as it was told. */
    private Optional<HandlingTold> handling(String id) {
        return HandlingTold.of(id, known.standing(id)).or(() -> HandlingTold.of(id, known.told(id)));
    }

    private ChainLink decision(Kind kind, HandlingTold handling, Order order) {
        return told.add(handling.id())
                ? linking.told(kind, handling.id(), handling.told(), order, following(handling))
                : linking.toldAbove(kind, handling.id(), handling.told(), order);
    }

    private List<ChainLink> following(HandlingTold handling) {
        var links = new ArrayList<ChainLink>();
        links.addAll(afterwards(handling));
        links.addAll(changes(handling.id()));
        links.addAll(adopted(handling));
        links.addAll(waiting(handling.id()));
        links.addAll(laterHandlings(handling));
        return links.isEmpty() ? List.of(linking.notKnown(Unknown.CONSEQUENCES, handling.id())) : links;
    }

    private List<ChainLink> afterwards(HandlingTold handling) {
        var links = new ArrayList<ChainLink>();
        for (var line : inOrder(known.told(handling.id()))) {
            var kind = line.statement().event() instanceof AfterDecisionEvent fact ? kind(fact) : null;
            if (kind != null) {
                links.add(linking.told(kind, handling.id(), line, List.of()));
            }
        }
        return links;
    }

    private static @Nullable Kind kind(AfterDecisionEvent fact) {
        return switch (fact) {
            case AfterDecisionEvent.DecisionPublished it -> Kind.PUBLICATION;
            case AfterDecisionEvent.MatterTakenOver it -> Kind.TAKEN_OVER;
            case AfterDecisionEvent.RectificationClaimed it -> Kind.CLAIM;
            case AfterDecisionEvent.RectificationDecided it -> Kind.RECTIFICATION;
            case AfterDecisionEvent.DecisionAppealed it -> Kind.APPEAL;
            case AfterDecisionEvent.AppealRuledOn it -> Kind.RULING;
            case AfterDecisionEvent.LegalForceConfirmed it -> Kind.LEGAL_FORCE;
            case AfterDecisionEvent.DecisionEnforced it -> Kind.ENFORCEMENT;
            case AfterDecisionEvent.EnforcementWithheld it -> Kind.ENFORCEMENT_WITHHELD;
            case AfterDecisionEvent.DecisionAwaited it -> null;
        };
    }

    /** The entries that rest on the decision, with the units and posts that they concern. */
    private List<ChainLink> changes(String decision) {
        var links = new ArrayList<ChainLink>();
        for (var organisation : known.restingOn(decision)) {
            for (var line : inOrder(known.told(organisation))) {
                var authority = line.statement().provenance().authority();
                if (authority != null
                        && decision.equals(authority.decision())
                        && line.statement().event() instanceof OrganisationEvent fact) {
                    links.add(linking.step(organisation, line, List.of(), concerned(fact)));
                }
            }
        }
        return links;
    }

    private List<ChainLink> concerned(OrganisationEvent fact) {
        return LineChange.of(fact).stream()
                .map(LineChange::id)
                .distinct()
                .map(id -> linking.root(id.startsWith("post-") ? Kind.POST : Kind.UNIT, id, List.of()))
                .toList();
    }

    private List<ChainLink> adopted(HandlingTold handling) {
        if (!(handling.told().statement().event() instanceof ApprovalEvent approval)) {
            return List.of();
        }
        var reform = handling.told().reform();
        var models = new BehindModel(linking);
        return approval.adopts().stream()
                .map(id -> id.startsWith("model-")
                        ? models.withoutReasons(id, reform == null ? List.of() : known.standing(reform))
                        : AdoptedProgramme.of(id, known.told(id), linking))
                .toList();
    }

    private List<ChainLink> waiting(String decision) {
        return known.waitingFor(decision).stream()
                .flatMap(id -> handling(id).stream())
                .filter(other -> other.all(ApprovalEvent.class).stream()
                        .flatMap(line -> ((ApprovalEvent) line.statement().event()).conditions().stream())
                        .anyMatch(condition -> condition.decision().equals(decision)))
                .map(other -> decision(Kind.WAITING_DECISION, other, Order.BEFORE))
                .toList();
    }

    private List<ChainLink> laterHandlings(HandlingTold handling) {
        var diaryNumber = handling.diaryNumber();
        if (diaryNumber.isEmpty()) {
            return List.of();
        }
        var organisation = handling.matter().organisation();
        return known.handlings(organisation, diaryNumber.get()).stream()
                .filter(other -> !other.equals(handling.id()))
                .flatMap(other -> handling(other).stream())
                .filter(other -> BehindDecision.isOfMatter(other, organisation, diaryNumber.get()))
                .filter(other -> Order.of(other.happened(), handling.happened()) != Order.BEFORE)
                .sorted(Comparator.comparing(HandlingTold::told, TimelineOrder.AS_IT_HAPPENED))
                .map(other -> decision(Kind.LATER_HANDLING, other, Order.of(other.happened(), handling.happened())))
                .toList();
    }

    private static List<TimelineEntry> inOrder(List<TimelineEntry> lines) {
        return lines.stream().sorted(TimelineOrder.AS_IT_HAPPENED).toList();
    }
}
