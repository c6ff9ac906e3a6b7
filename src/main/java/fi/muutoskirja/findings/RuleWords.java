package fi.muutoskirja.findings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What each rule demands, in a sentence that needs no knowledge of the ledger: the words of {@code rules/*.properties}. */
public final class RuleWords {
    private static final RuleWords FINNISH = new RuleWords("fi");
    private static final RuleWords SWEDISH = new RuleWords("sv");
    private static final RuleWords ENGLISH = new RuleWords("en");

    private final Properties sentences = new Properties();

    private RuleWords(String language) {
        var name = "/rules/" + language + ".properties";
        try (var file = RuleWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a locale's language; English for any other than Finnish and Swedish. */
    public static RuleWords of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fi" -> FINNISH;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }

    /**
     * @param rule the rule's permanent name
     * @return empty for a rule that is not known any more
     */
    public Optional<String> sentence(String rule) {
        return Optional.ofNullable(sentences.getProperty(rule));
    }

    /** The permanent names of the rules that have a sentence. */
    Set<String> rules() {
        return sentences.stringPropertyNames();
    }
}
