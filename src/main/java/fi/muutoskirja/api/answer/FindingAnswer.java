package fi.muutoskirja.api.answer;

import fi.muutoskirja.kernel.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an entry breaks, or something about it that a reader should know.
 *
 * @param rule the rule's permanent name
 * @param section the section of law; null when the rule is not one of law
 * @param message what is wrong, in a sentence
 */
public record FindingAnswer(String rule, @Nullable String section, String message) {
    public static List<FindingAnswer> all(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingAnswer(finding.rule(), finding.section(), finding.message()))
                .toList();
    }
}
