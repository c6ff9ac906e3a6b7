package fi.muutoskirja.transparency.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Every text of the pages in one language. */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Texts(Language language) {
        this.language = language;
        var file = "/fi/muutoskirja/transparency/texts_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text under a key, with its places filled.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String say(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }
}
