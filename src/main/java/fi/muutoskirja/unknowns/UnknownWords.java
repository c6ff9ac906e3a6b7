package fi.muutoskirja.unknowns;

import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** What entries leave open, as a question, and what would settle it, in the words of {@code unknowns/*.properties}. */
public final class UnknownWords {
    private static final UnknownWords FINNISH = new UnknownWords("fi");
    private static final UnknownWords SWEDISH = new UnknownWords("sv");
    private static final UnknownWords ENGLISH = new UnknownWords("en");

    private final Locale locale;
    private final Properties words = new Properties();

    private UnknownWords(String language) {
        locale = Locale.of(language);
        var name = "/unknowns/" + language + ".properties";
        try (var file = UnknownWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a locale's language; English for any other than Finnish and Swedish. */
    public static UnknownWords of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fi" -> FINNISH;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }

    public String question(Derived unknown) {
        return said("question.", unknown);
    }

    public String wouldResolve(Derived unknown) {
        return said("settled-by.", unknown);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private String said(String what, Derived unknown) {
        var key = what + KebabCase.of(unknown.kind());
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No words " + key + " in " + locale);
        }
        return new MessageFormat(text, locale).format(new Object[] {
            unknown.name(), unknown.entries().size(), unknown.about().size() - 1
        });
    }
}
