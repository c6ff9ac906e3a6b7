package fi.muutoskirja.provenance;

import fi.muutoskirja.decision.AfterDecisionFact;
import fi.muutoskirja.decision.ApprovalFact;
import fi.muutoskirja.organisation.OrganisationFact;
import fi.muutoskirja.organisation.line.Touch;
import fi.muutoskirja.provenance.ChainLink.Kind;
import fi.muutoskirja.provenance.ChainLink.Unknown;
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
    private final Known known;
    private final Linking linking;
    private final Set<String> told = new HashSet<>();

    private ConsequencesFold(Known known) {
        this.known = known;
        this.linking = new Linking(known);
    }

    /** @return empty when nothing was ever recorded of the decision */
    static Optional<ChainLink> fold(Known known, String decision) {
        var fold = new ConsequencesFold(known);
        return fold.handling(decision).map(handling -> fold.decision(Kind.DECISION, handling, Order.BEFORE));
    }

    /** What counts of it; a decision of which nothing counts any more, as it was told. */
    private Optional<Handling> handling(String id) {
        return Handling.of(id, known.standing(id)).or(() -> Handling.of(id, known.told(id)));
    }

    private ChainLink decision(Kind kind, Handling handling, Order order) {
        return told.add(handling.id())
                ? linking.told(kind, handling.id(), handling.told(), order, following(handling))
                : linking.toldAbove(kind, handling.id(), handling.told(), order);
    }

    private List<ChainLink> following(Handling handling) {
        var links = new ArrayList<ChainLink>();
        links.addAll(afterwards(handling));
        links.addAll(changes(handling.id()));
        links.addAll(adopted(handling));
        links.addAll(waiting(handling.id()));
        links.addAll(laterHandlings(handling));
        return links.isEmpty() ? List.of(linking.notKnown(Unknown.CONSEQUENCES, handling.id())) : links;
    }

    private List<ChainLink> afterwards(Handling handling) {
        var links = new ArrayList<ChainLink>();
        for (var line : inOrder(known.told(handling.id()))) {
            var kind = line.statement().fact() instanceof AfterDecisionFact fact ? kind(fact) : null;
            if (kind != null) {
                links.add(linking.told(kind, handling.id(), line, List.of()));
            }
        }
        return links;
    }

    private static @Nullable Kind kind(AfterDecisionFact fact) {
        return switch (fact) {
            case AfterDecisionFact.DecisionPublished it -> Kind.PUBLICATION;
            case AfterDecisionFact.MatterTakenOver it -> Kind.TAKEN_OVER;
            case AfterDecisionFact.RectificationClaimed it -> Kind.CLAIM;
            case AfterDecisionFact.RectificationDecided it -> Kind.RECTIFICATION;
            case AfterDecisionFact.DecisionAppealed it -> Kind.APPEAL;
            case AfterDecisionFact.AppealRuledOn it -> Kind.RULING;
            case AfterDecisionFact.LegalForceConfirmed it -> Kind.LEGAL_FORCE;
            case AfterDecisionFact.DecisionEnforced it -> Kind.ENFORCEMENT;
            case AfterDecisionFact.EnforcementWithheld it -> Kind.ENFORCEMENT_WITHHELD;
            case AfterDecisionFact.DecisionAwaited it -> null;
        };
    }

    /** The entries that rest on the decision, with the units and posts that they concern. */
    private List<ChainLink> changes(String decision) {
        var links = new ArrayList<ChainLink>();
        for (var organisation : known.restingOn(decision)) {
            for (var line : inOrder(known.told(organisation))) {
                var authority = line.statement().circumstances().authority();
                if (authority != null
                        && decision.equals(authority.decision())
                        && line.statement().fact() instanceof OrganisationFact fact) {
                    links.add(linking.step(organisation, line, List.of(), concerned(fact)));
                }
            }
        }
        return links;
    }

    private List<ChainLink> concerned(OrganisationFact fact) {
        return Touch.of(fact).stream()
                .map(Touch::id)
                .distinct()
                .map(id -> linking.root(id.startsWith("post-") ? Kind.POST : Kind.UNIT, id, List.of()))
                .toList();
    }

    private List<ChainLink> adopted(Handling handling) {
        if (!(handling.told().statement().fact() instanceof ApprovalFact approval)) {
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
                .filter(other -> other.all(ApprovalFact.class).stream()
                        .flatMap(line -> ((ApprovalFact) line.statement().fact()).conditions().stream())
                        .anyMatch(condition -> condition.decision().equals(decision)))
                .map(other -> decision(Kind.WAITING_DECISION, other, Order.BEFORE))
                .toList();
    }

    private List<ChainLink> laterHandlings(Handling handling) {
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
                .sorted(Comparator.comparing(Handling::told, TimelineOrder.AS_IT_HAPPENED))
                .map(other -> decision(Kind.LATER_HANDLING, other, Order.of(other.happened(), handling.happened())))
                .toList();
    }

    private static List<TimelineEntry> inOrder(List<TimelineEntry> lines) {
        return lines.stream().sorted(TimelineOrder.AS_IT_HAPPENED).toList();
    }
}
