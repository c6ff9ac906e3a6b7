package fi.muutoskirja.api.causality;

import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.causality.Order;
import fi.muutoskirja.kernel.HistoricalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain behind something.
 *
 * @param kind {@code step}, {@code decision}, {@code vote}, {@code gathering} …; {@code not-known} where the chain does not go on
 * @param id what it is about: a unit, a decision, a model …; of what is not known, what it is not known of
 * @param entry id of the entry that tells it; null for the unit or post as such and for what is not known
 * @param type the event name of the entry; null without an entry
 * @param text one or two sentences, in the language asked for
 * @param happened when it was so in the world; null without an entry
 * @param order {@code before} or {@code not-known}: whether it certainly came before what it hangs on
 * @param source the passage that carries it; null without an entry
 * @param about what a step settles: {@code existence}, {@code name}, {@code parent}, {@code tasks}, {@code holder},
 *     {@code state} (of a company), {@code end}
 * @param unknown what is not known, {@code model}, {@code proposal} …; null unless the kind is {@code not-known}
 * @param toldAbove whether its own reasons stand elsewhere in the chain and are left out here
 * @param because what it rests on
 */
public record WhyLinkAnswer(
        ChainLink.Kind kind,
        String id,
        @Nullable UUID entry,
        @Nullable String type,
        String text,
        @Nullable HistoricalDate happened,
        Order order,
        @Nullable CitedAnswer source,
        List<ChainLink.About> about,
        ChainLink.@Nullable Unknown unknown,
        boolean toldAbove,
        List<WhyLinkAnswer> because) {

    static WhyLinkAnswer of(ChainLink link, ChainWords words, Locale language, long position) {
        var told = link.told();
        return new WhyLinkAnswer(
                link.kind(),
                link.id(),
                told == null ? null : told.entry().id(),
                told == null ? null : told.type(),
                words.text(link, language, position),
                told == null ? null : told.statement().provenance().happened(),
                link.order(),
                CitedAnswer.of(link),
                link.about(),
                link.unknown(),
                link.toldAbove(),
                link.next().stream()
                        .map(next -> of(next, words, language, position))
                        .toList());
    }
}
