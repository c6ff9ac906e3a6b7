package fi.muutoskirja.api.command;

import fi.muutoskirja.api.answer.Spelling;
import fi.muutoskirja.kernel.Objection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says against a command.
 *
 * @param rule the rule's permanent name
 * @param section the section of law; null when the rule is not one of law
 * @param weight {@code impossible} (always refused), {@code unlawful} (refused when recorded live) or {@code noteworthy}
 * @param message what is wrong and with what, in a sentence
 */
public record ObjectionAnswer(String rule, @Nullable String section, String weight, String message) {
    static List<ObjectionAnswer> all(List<Objection> objections) {
        return objections.stream()
                .map(objection -> new ObjectionAnswer(
                        objection.rule(), objection.section(), Spelling.of(objection.weight()), objection.message()))
                .toList();
    }
}
