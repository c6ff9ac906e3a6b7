package fi.muutoskirja.api.causality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.Order;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.SourceReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link of a chain says, backwards and forwards.
 *
 * @param kind {@code step}, {@code decision}, {@code vote}, {@code gathering} …; {@code not-known} where the chain does not go on
 * @param id what it is about: a unit, a decision, a model, a programme …; of what is not known, what it is not known of
 * @param entry id of the entry that tells it; null for a unit or post as such and for what is not known
 * @param type the event name of the entry; null without an entry
 * @param text one or two sentences, in the language asked for
 * @param happened when it was so in the world; null without an entry
 * @param order {@code before}, {@code after} or {@code not-known}: how it stands to what it hangs on
 * @param source the passage that carries it; null without an entry
 * @param unknown what is not known, {@code model}, {@code proposal} …; null unless the kind is {@code not-known}
 * @param toldAbove whether what hangs on it stands elsewhere in the chain and is left out here
 */
public record ToldLinkAnswer(
        ChainLink.Kind kind,
        String id,
        @Nullable UUID entry,
        @Nullable String type,
        String text,
        @Nullable HistoricalDate happened,
        Order order,
        @Nullable CitedAnswer source,
        ChainLink.@Nullable Unknown unknown,
        boolean toldAbove) {
    /**
     * The passage that carries a link of a chain.
     *
     * @param title the title of the document; null when it is not registered
     */
    public record CitedAnswer(
            @JsonUnwrapped SourceReference source, @Nullable String title) {}

    static ToldLinkAnswer of(ChainLink link, String text) {
        var told = link.told();
        var provenance = told == null ? null : told.statement().provenance();
        return new ToldLinkAnswer(
                link.kind(),
                link.id(),
                told == null ? null : told.entry().id(),
                told == null ? null : told.type(),
                text,
                provenance == null ? null : provenance.happened(),
                link.order(),
                provenance == null ? null : new CitedAnswer(provenance.source(), link.document()),
                link.unknown(),
                link.toldAbove());
    }
}
