package fi.muutoskirja.api.command;

import fi.muutoskirja.findings.RuleWords;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.Objection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says against a command.
 *
 * @param rule the rule's permanent name
 * @param section the section of law; null when the rule is not one of law
 * @param weight {@code impossible} (always refused), {@code unlawful} (refused when recorded live) or {@code noteworthy}
 * @param message what is wrong and with what, in a sentence
 * @param sentence what the rule demands, in the language asked for; the message for a rule that has no sentence
 */
public record ObjectionAnswer(String rule, @Nullable String section, String weight, String message, String sentence) {
    static List<ObjectionAnswer> all(List<Objection> objections, Locale language) {
        var words = RuleWords.of(language);
        return objections.stream()
                .map(objection -> new ObjectionAnswer(
                        objection.rule(),
                        objection.section(),
                        KebabCase.of(objection.weight()),
                        objection.message(),
                        words.sentence(objection.rule()).orElse(objection.message())))
                .toList();
    }
}
