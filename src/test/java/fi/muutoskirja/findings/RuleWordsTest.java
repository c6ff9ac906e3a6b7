package fi.muutoskirja.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has a sentence in every language. The names of the rules are read from the source of the rooms that have rules. */
class RuleWordsTest {
    private static final List<String> ROOMS = List.of(
            "kernel",
            "law",
            "source",
            "organisation",
            "reform",
            "programme",
            "meeting",
            "decision",
            "eventstore",
            "messaging",
            "duties",
            "findings");
    /** Names of three words or more in those rooms that are of something else; a new one that is no rule belongs here. */
    private static final Set<String> NO_RULES = Set.of(
            "a-year-of-the-duty",
            "beginning-of-year",
            "day-at-the-latest",
            "some-day-of-the-year-it-begins",
            "winter-of-two-years",
            "words-without-bounds",
            "when-decision-annulled-then-revert",
            "when-decision-takes-effect-then-restructure");

    private static final Pattern SENTENCE_AS_NAME = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+){2,})\"");
    private static final Pattern PUBLIC_NAME = Pattern.compile("@PublicName\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern EXPECTED_BY_A_TEST = Pattern.compile(
            "\\b(?:flagged|refused|refusedAmongOthers|isRefusedBy|isRecordedWithFindings)\\(([^();]*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyRuleHasASentenceAndEverySentenceARule(String language) {
        assertThat(words(language).rules()).isNotEmpty().containsExactlyInAnyOrderElementsOf(rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void aSentenceBeginsAndEndsLikeOneAndSaysOnlyWhatItsRuleDemands(String language) {
        var words = words(language);
        var sentences = words.rules().stream()
                .map(rule -> words.sentence(rule).orElseThrow())
                .toList();
        assertThat(sentences).doesNotHaveDuplicates().allMatch(it -> it.matches("\\p{Lu}[^{}]+[^. ]\\."));
    }

    @Test
    void everyRuleThatATestExpectsIsOneOfThose() {
        var expected = new TreeSet<String>();
        ROOMS.stream()
                .filter(room -> !Set.of("kernel", "eventstore").contains(room))
                .flatMap(room -> sources(Path.of("src/test/java/fi/muutoskirja", room)))
                .forEach(source -> EXPECTED_BY_A_TEST
                        .matcher(source)
                        .results()
                        .forEach(call -> expected.addAll(named(SENTENCE_AS_NAME, call.group(1)))));
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(rules()).containsAll(expected);
    }

    @Test
    void aRuleThatIsNotKnownHasNoSentence() {
        assertThat(words("fi").sentence("a-rule-of-old")).isEmpty();
    }

    private static RuleWords words(String language) {
        return RuleWords.of(Locale.of(language));
    }

    private static Set<String> rules() {
        var named = new TreeSet<String>();
        var others = new TreeSet<>(NO_RULES);
        for (var room : ROOMS) {
            sources(Path.of("src/main/java/fi/muutoskirja", room)).forEach(source -> {
                named.addAll(named(SENTENCE_AS_NAME, source));
                others.addAll(named(PUBLIC_NAME, source));
            });
        }
        assertThat(named).as("what is listed as no rule is there").containsAll(NO_RULES);
        named.removeAll(others);
        return named;
    }

    private static Set<String> named(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static Stream<String> sources(Path room) {
        try (var files = Files.walk(room)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(RuleWordsTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
