package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.reform.ReformEvent;
import fi.muutoskirja.reform.ReformEvent.ModelAssessed;
import fi.muutoskirja.reform.ReformEvent.ModelPlacedOnCriterion;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.ModelRefined;
import fi.muutoskirja.reform.ReformEvent.ModelWithdrawn;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import fi.muutoskirja.reform.ReformEvent.StructureSketched;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a model came to be: what was said of it in its reform. */
final class BehindModel {
    private final Linking linking;
    private final Set<String> told = new HashSet<>();

    BehindModel(Linking linking) {
        this.linking = linking;
    }

    /** @param reform what counts of the reform, in recorded order */
    ChainLink model(String id, List<TimelineEntry> reform) {
        return proposed(id, reform)
                .map(proposed -> told.add(id)
                        ? linking.told(Kind.MODEL, id, proposed, behind(id, reform))
                        : linking.toldAbove(Kind.MODEL, id, proposed, Order.BEFORE))
                .orElseGet(() -> linking.notKnown(Unknown.MODEL, id));
    }

    /** The model alone. */
    ChainLink withoutReasons(String id, List<TimelineEntry> reform) {
        return proposed(id, reform)
                .map(proposed -> linking.told(Kind.MODEL, id, proposed, List.of()))
                .orElseGet(() -> linking.notKnown(Unknown.MODEL, id));
    }

    private static Optional<TimelineEntry> proposed(String id, List<TimelineEntry> reform) {
        return reform.stream()
                .filter(line -> line.statement().event() instanceof ModelProposed proposed
                        && proposed.model().equals(id))
                .findFirst();
    }

    private List<ChainLink> behind(String id, List<TimelineEntry> reform) {
        var links = new ArrayList<ChainLink>();
        for (var line : reform.stream().sorted(TimelineOrder.AS_IT_HAPPENED).toList()) {
            if (line.statement().event() instanceof ReformEvent fact) {
                add(fact, id, line, links);
            }
        }
        return links;
    }

    private void add(ReformEvent fact, String id, TimelineEntry line, List<ChainLink> links) {
        switch (fact) {
            case ModelRefined refined when refined.model().equals(id) -> links.add(link(Kind.REFINEMENT, id, line));
            case ModelPlacedOnCriterion placed
            when placed.model().equals(id) -> links.add(link(Kind.PLACEMENT, id, line));
            case StructureSketched sketch when sketch.model().equals(id) -> links.add(link(Kind.SKETCH, id, line));
            case ModelAssessed assessed when id.equals(assessed.model()) -> links.add(link(Kind.ASSESSMENT, id, line));
            case ModelWithdrawn withdrawn
            when withdrawn.model().equals(id) -> links.add(link(Kind.MODEL_WITHDRAWAL, id, line));
            case ModelsShortlisted narrowing -> {
                var kept = narrowing.kept();
                if (kept == null) {
                    links.add(linking.told(
                            Kind.SHORTLISTING, id, line, List.of(linking.notKnown(Unknown.KEPT_MODELS, id))));
                } else if (kept.contains(id)) {
                    links.add(link(Kind.SHORTLISTING, id, line));
                }
            }
            default -> {}
        }
    }

    private ChainLink link(Kind kind, String id, TimelineEntry line) {
        return linking.told(kind, id, line, List.of());
    }
}
