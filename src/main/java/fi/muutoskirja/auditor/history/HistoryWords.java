package fi.muutoskirja.auditor.history;

import fi.muutoskirja.kernel.KebabCase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words of histories, {@code history_*.properties}; those of promises and of law are the words of the public pages. */
final class HistoryWords {
    private static final HistoryWords FINNISH = new HistoryWords("fi");
    private static final HistoryWords SWEDISH = new HistoryWords("sv");
    private static final HistoryWords ENGLISH = new HistoryWords("en");

    private final Locale locale;
    private final Properties own;
    private final Properties ofPages;

    private HistoryWords(String language) {
        locale = Locale.of(language);
        own = loaded("/fi/muutoskirja/auditor/history_" + language + ".properties");
        ofPages = loaded("/fi/muutoskirja/transparency/texts_" + language + ".properties");
    }

    /** The words of a locale's language; English for any other than Finnish and Swedish. */
    static HistoryWords of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fi" -> FINNISH;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }

    Locale locale() {
        return locale;
    }

    /** @throws IllegalStateException when there are no such words */
    String say(String key, Object... values) {
        var text = own.getProperty(key, ofPages.getProperty(key));
        if (text == null) {
            throw new IllegalStateException("No words " + key + " in " + locale);
        }
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** A constant: {@code MINUTES_INSPECTED} after {@code phase} is {@code phase.minutes-inspected}. */
    String say(String group, Enum<?> constant, Object... values) {
        return say(group + "." + KebabCase.of(constant), values);
    }

    private static Properties loaded(String name) {
        var words = new Properties();
        try (var file = HistoryWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
