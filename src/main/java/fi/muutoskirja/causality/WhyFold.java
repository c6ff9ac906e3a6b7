package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.About;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a unit or post back to the sources. Pure: what is known goes in, one chain comes out. */
final class WhyFold {
    private final KnownThen known;
    private final Linking linking;
    private final BehindDecision behind;

    private WhyFold(KnownThen known) {
        this.known = known;
        this.linking = new Linking(known);
        this.behind = new BehindDecision(known, linking);
    }

    /**
     * The chain behind a unit or post.
     *
     * @param about the only thing to explain; null for the whole life
     * @return empty when nothing that stands begins it
     */
    static Optional<ChainLink> fold(KnownThen known, String organisation, String id, @Nullable About about) {
        return new WhyFold(known).of(organisation, id, about);
    }

    private Optional<ChainLink> of(String organisation, String id, @Nullable About only) {
        var steps = new ArrayList<ChainLink>();
        var begun = false;
        for (var line : known.standing(organisation).stream()
                .sorted(TimelineOrder.AS_IT_HAPPENED)
                .toList()) {
            var changes = changes(line, id);
            begun |= changes.stream().anyMatch(WhyFold::begins);
            var about = changes.stream()
                    .flatMap(change -> settles(change).stream())
                    .distinct()
                    .toList();
            if (!about.isEmpty() && (only == null || about.contains(only))) {
                steps.add(linking.step(id, line, about, authority(line, id)));
            }
        }
        var kind = id.startsWith("post-") ? Kind.POST : Kind.UNIT;
        return begun ? Optional.of(linking.root(kind, id, steps)) : Optional.empty();
    }

    private static List<Change> changes(TimelineEntry line, String id) {
        return line.statement().event() instanceof OrganisationEvent fact
                ? LineChange.of(fact).stream()
                        .filter(touch -> touch.id().equals(id))
                        .map(LineChange::change)
                        .toList()
                : List.of();
    }

    private static boolean begins(Change change) {
        return change instanceof Change.Began || change instanceof Change.Created;
    }

    private static List<About> settles(Change change) {
        return switch (change) {
            case Change.Began began ->
                began.tasks().isEmpty()
                        ? List.of(About.EXISTENCE, About.NAME, About.PARENT)
                        : List.of(About.EXISTENCE, About.NAME, About.PARENT, About.TASKS);
            case Change.Renamed renamed -> List.of(About.NAME);
            case Change.Moved moved -> List.of(About.PARENT);
            case Change.GaveUpTasks given -> given.unitEnds() ? List.of(About.TASKS, About.END) : List.of(About.TASKS);
            case Change.ReceivedTasks received -> List.of(About.TASKS);
            case Change.Ended ended -> List.of(About.END);
            case Change.Dissolved dissolved -> List.of(About.END);
            case Change.MergedInto merged -> List.of(About.END);
            case Change.OfCompany other -> List.of(About.STATE);
            case Change.Created created -> List.of(About.EXISTENCE, About.NAME, About.PARENT);
            case Change.Abolished abolished -> List.of(About.END);
            case Change.TookOffice took -> List.of(About.HOLDER);
            case Change.LeftOffice left -> List.of(About.HOLDER);
        };
    }

    private List<ChainLink> authority(TimelineEntry line, String id) {
        var authority = line.statement().provenance().authority();
        if (authority == null) {
            return List.of(linking.notKnown(Unknown.AUTHORITY, id));
        }
        var decision = authority.decision();
        return List.of(
                switch (authority.kind()) {
                    case DECISION ->
                        decision == null ? linking.notKnown(Unknown.AUTHORITY, id) : behind.decision(decision);
                    case LAW -> linking.told(Kind.LAW, id, line, List.of());
                    case OUTSIDE_ACT -> linking.told(Kind.OUTSIDE_ACT, id, line, List.of());
                    case UNKNOWN -> linking.told(Kind.UNKNOWN_AUTHORITY, id, line, List.of());
                });
    }
}
