package fi.muutoskirja.timeline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The phrases of one language, {@code wording/fi.properties}. */
final class Phrasebook {
    static final Phrasebook FINNISH = new Phrasebook("fi");
    static final Phrasebook SWEDISH = new Phrasebook("sv");
    static final Phrasebook ENGLISH = new Phrasebook("en");

    private final Locale locale;
    private final Properties phrases = new Properties();

    private Phrasebook(String language) {
        locale = Locale.of(language);
        var name = "/wording/" + language + ".properties";
        try (var file = Phrasebook.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The phrases of a locale's language; English for any other than Finnish and Swedish. */
    static Phrasebook of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fi" -> FINNISH;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }

    Locale locale() {
        return locale;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(phrases.getProperty(key));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No phrase " + key + " in " + locale));
    }
}
