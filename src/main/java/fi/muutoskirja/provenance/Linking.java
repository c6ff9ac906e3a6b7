package fi.muutoskirja.provenance;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.provenance.ChainLink.About;
import fi.muutoskirja.provenance.ChainLink.Kind;
import fi.muutoskirja.provenance.ChainLink.Unknown;
import fi.muutoskirja.source.SourceFact.SourceRegistered;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes links of entries, each with the document that carries it. */
record Linking(Known known) {

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
    List<ChainLink> all(Kind kind, String id, List<TimelineEntry> lines, Class<? extends Fact> fact) {
        return lines.stream()
                .filter(line -> fact.isInstance(line.statement().fact()))
                .map(line -> told(kind, id, line, List.of()))
                .toList();
    }

    private @Nullable String document(TimelineEntry line) {
        for (var told : known.standing(line.statement().circumstances().source().document())) {
            if (told.statement().fact() instanceof SourceRegistered registered) {
                return registered.title();
            }
        }
        return null;
    }
}
