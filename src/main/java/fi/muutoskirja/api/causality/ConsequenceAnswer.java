package fi.muutoskirja.api.causality;

import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.causality.Order;
import fi.muutoskirja.causality.TakenBack;
import fi.muutoskirja.kernel.HistoricalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that followed from a decision.
 *
 * @param kind {@code step}, {@code later-handling}, {@code programme}, {@code appeal} …; {@code not-known} when nothing is recorded
 * @param id what it is about: a municipality, a unit, a decision, a programme …
 * @param entry id of the entry that tells it; null for a unit or post that a change concerns and for what is not known
 * @param type the event name of the entry; null without an entry
 * @param text one or two sentences, in the language asked for
 * @param happened when it was so in the world; null without an entry
 * @param order {@code before}, {@code after} or {@code not-known}: of another handling of the matter, how it stands to this one
 * @param source the passage that carries it; null without an entry
 * @param takenBack what withdrew it; null while it stands
 * @param unknown what is not known; null unless the kind is {@code not-known}
 * @param toldAbove whether what it led to stands elsewhere and is left out here
 * @param ledTo what it led to in turn
 */
public record ConsequenceAnswer(
        ChainLink.Kind kind,
        String id,
        @Nullable UUID entry,
        @Nullable String type,
        String text,
        @Nullable HistoricalDate happened,
        Order order,
        @Nullable CitedAnswer source,
        @Nullable TakenBack takenBack,
        ChainLink.@Nullable Unknown unknown,
        boolean toldAbove,
        List<ConsequenceAnswer> ledTo) {

    static ConsequenceAnswer of(ChainLink link, ChainWords words, Locale language, long position) {
        var told = link.told();
        return new ConsequenceAnswer(
                link.kind(),
                link.id(),
                told == null ? null : told.entry().id(),
                told == null ? null : told.type(),
                words.text(link, language, position),
                told == null ? null : told.statement().provenance().happened(),
                link.order(),
                CitedAnswer.of(link),
                link.takenBack(),
                link.unknown(),
                link.toldAbove(),
                link.next().stream()
                        .map(next -> of(next, words, language, position))
                        .toList());
    }
}
