package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.LedgerEvent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the words of {@code wording/*.properties}. What a source says in Finnish stays Finnish in every language, in quotes.
 */
public final class PlainWording implements Wording {
    private final Catalog catalog;
    private final NamesNearby names;

    public PlainWording(Catalog catalog, NamesNearby names) {
        this.catalog = catalog;
        this.names = names;
    }

    @Override
    public String text(TimelineEntry entry, Locale locale) {
        var book = Phrasebook.of(locale);
        var provenance = entry.statement().provenance();
        var told = told(entry, entry.statement().event(), book) + authority(entry, provenance.authority(), book);
        return switch (entry.standing()) {
            case AS_RECORDED -> told;
            case CORRECTED -> book.get("standing.corrected").formatted(told);
            case WITHDRAWN -> book.get("standing.withdrawn").formatted(told);
        };
    }

    private String told(TimelineEntry entry, LedgerEvent fact, Phrasebook book) {
        var key = "text." + catalog.factName(fact.getClass());
        var told = new Phrase(book.get(key))
                .filled(new EventInWords(
                        book,
                        id -> names.name(entry, id),
                        fact,
                        entry.statement().provenance().happened(),
                        act -> told(entry, act.event(), book)));
        return fact instanceof EntryCorrected correction
                ? told + " " + book.get("corrected-into").formatted(told(entry, correction.fact(), book))
                : told;
    }

    private String authority(TimelineEntry entry, @Nullable Authority authority, Phrasebook book) {
        if (authority == null) {
            return "";
        }
        var ground = authority.decision() == null
                ? Optional.ofNullable(authority.explanation())
                : names.name(entry, authority.decision());
        var phrase = book.get("authority." + KebabCase.of(authority.kind()));
        return authority.kind() == Authority.Kind.UNKNOWN
                ? " " + phrase
                : ground.map(words -> " " + phrase.formatted(withoutFullStop(words)))
                        .orElse("");
    }

    private static String withoutFullStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    @Override
    public String heading(String eventName, Locale locale) {
        return Phrasebook.of(locale).find("heading." + eventName).orElse(eventName);
    }
}
