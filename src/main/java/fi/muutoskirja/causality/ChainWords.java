package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.timeline.Names;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Links of chains in plain words: entries as the timeline words them, and what is not known as such. */
public final class ChainWords {
    private static final Set<Kind> GROUNDS = Set.of(Kind.LAW, Kind.OUTSIDE_ACT, Kind.UNKNOWN_AUTHORITY);
    private static final Map<String, Properties> BOOKS = new ConcurrentHashMap<>();

    private final Wording wording;
    private final Names names;

    /** @param names what units and posts are called */
    public ChainWords(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
    }

    /** One or two sentences in Finnish, Swedish or English (the default for any other locale). */
    public String text(ChainLink link, Locale locale, long knownAt) {
        var told = link.told();
        if (told == null) {
            var unknown = link.unknown();
            return unknown == null
                    ? names.displayName(link.id(), knownAt).orElse(link.id())
                    : phrase("unknown." + KebabCase.of(unknown), locale);
        }
        return GROUNDS.contains(link.kind()) ? ground(link, told, locale) : wording.text(told, locale);
    }

    /** What kind of link it is, in a word or two. */
    public String kind(Kind kind, Locale locale) {
        return phrase("kind." + KebabCase.of(kind), locale);
    }

    /** What a step of a lifeline settles, in a word or two. */
    public String about(ChainLink.About about, Locale locale) {
        return phrase("about." + KebabCase.of(about), locale);
    }

    private static String ground(ChainLink link, TimelineEntry told, Locale locale) {
        var authority = told.statement().provenance().authority();
        var explanation = authority == null ? null : authority.explanation();
        var phrase = phrase("authority." + KebabCase.of(link.kind()), locale);
        return explanation == null
                ? phrase
                : phrase + ": " + phrase("quote", locale).formatted(explanation.strip());
    }

    private static String phrase(String key, Locale locale) {
        return Objects.requireNonNull(book(locale).getProperty(key), () -> "No phrase " + key + " in " + locale);
    }

    private static Properties book(Locale locale) {
        var language = List.of("fi", "sv").contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        return BOOKS.computeIfAbsent(language, ChainWords::read);
    }

    private static Properties read(String language) {
        var name = "/fi/muutoskirja/causality/words_" + language + ".properties";
        var phrases = new Properties();
        try (var file = Objects.requireNonNull(ChainWords.class.getResourceAsStream(name), name)) {
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }
}
