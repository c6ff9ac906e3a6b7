package fi.muutoskirja.api.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.findings.RuleWords;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that a rule says, with what the rule demands.
 *
 * @param sentence what the rule demands, in the language asked for; the message for a rule that has no sentence
 */
public record Worded<F>(@JsonUnwrapped F found, String sentence) {
    public static <F> List<Worded<F>> all(
            List<F> found, Function<F, String> rule, Function<F, String> message, Locale language) {
        var words = RuleWords.of(language);
        return found.stream()
                .map(one -> new Worded<>(one, words.sentence(rule.apply(one)).orElse(message.apply(one))))
                .toList();
    }
}
