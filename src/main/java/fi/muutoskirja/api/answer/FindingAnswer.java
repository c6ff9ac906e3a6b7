package fi.muutoskirja.api.answer;

import fi.muutoskirja.findings.RuleWords;
import fi.muutoskirja.kernel.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an entry breaks, or something about it that a reader should know.
 *
 * @param rule the rule's permanent name
 * @param section the section of law; null when the rule is not one of law
 * @param message what is wrong, in a sentence
 * @param sentence what the rule demands, in the language asked for; the message for a rule that has no sentence
 */
public record FindingAnswer(String rule, @Nullable String section, String message, String sentence) {
    public static List<FindingAnswer> all(List<Finding> findings, Locale language) {
        var words = RuleWords.of(language);
        return findings.stream()
                .map(finding -> new FindingAnswer(
                        finding.rule(),
                        finding.section(),
                        finding.message(),
                        words.sentence(finding.rule()).orElse(finding.message())))
                .toList();
    }
}
