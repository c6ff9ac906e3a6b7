package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.About;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes links of entries, each with the document that carries it. */
record Linking(KnownThen known) {

    ChainLink root(Kind kind, String id, List<ChainLink> next) {
        return new ChainLink(kind, id, null, null, List.of(), Order.NOT_KNOWN, false, null, null, next);
    }

    ChainLink told(Kind kind, String id, TimelineEntry line, List<ChainLink> next) {
        return told(kind, id, line, Order.BEFORE, next);
    }

    ChainLink told(Kind kind, String id, TimelineEntry line, Order order, List<ChainLink> next) {
        return new ChainLink(
                kind,
                id,
                line,
                document(line),
                List.of(),
                order,
                false,
                known.takenBack(line).orElse(null),
                null,
                next);
    }

    ChainLink step(String id, TimelineEntry line, List<About> about, List<ChainLink> next) {
        return new ChainLink(
                Kind.STEP,
                id,
                line,
                document(line),
                about,
                Order.BEFORE,
                false,
                known.takenBack(line).orElse(null),
                null,
                next);
    }

    /** What hangs on it stands elsewhere already. */
    ChainLink toldAbove(Kind kind, String id, TimelineEntry line, Order order) {
        return new ChainLink(
                kind,
                id,
                line,
                document(line),
                List.of(),
                order,
                true,
                known.takenBack(line).orElse(null),
                null,
                List.of());
    }

    ChainLink notKnown(Unknown unknown, String of) {
        return new ChainLink(
                Kind.NOT_KNOWN, of, null, null, List.of(), Order.NOT_KNOWN, false, null, unknown, List.of());
    }

    /** A link for each line of one kind, in the order given. */
    List<ChainLink> all(Kind kind, String id, List<TimelineEntry> lines, Class<? extends LedgerEvent> fact) {
        return lines.stream()
                .filter(line -> fact.isInstance(line.statement().event()))
                .map(line -> told(kind, id, line, List.of()))
                .toList();
    }

    private @Nullable String document(TimelineEntry line) {
        for (var told : known.standing(line.statement().provenance().source().document())) {
            if (told.statement().event() instanceof SourceRegistered registered) {
                return registered.title();
            }
        }
        return null;
    }
}
