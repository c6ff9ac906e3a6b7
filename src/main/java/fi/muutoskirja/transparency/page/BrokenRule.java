package fi.muutoskirja.transparency.page;

import fi.muutoskirja.findings.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A rule that speaks against an entry.
 *
 * @param sentence what the rule demands; the message itself for a rule that has no sentence
 * @param lang the language of the sentence
 * @param section the section of law; null when the rule is not one of law
 * @param found what exactly was found, in English; null when the sentence says it
 * @param rule its permanent name
 */
public record BrokenRule(
        String sentence,
        String lang,
        @Nullable String section,
        @Nullable String found,
        String rule) {
    static BrokenRule of(String rule, @Nullable String section, String message, Visit visit, Lookup lookup) {
        var found = lookup.withNames(message);
        return RuleWords.of(visit.language().locale())
                .sentence(rule)
                .map(sentence -> new BrokenRule(sentence, visit.language().tag(), section, found, rule))
                .orElseGet(() -> new BrokenRule(found, "en", section, null, rule));
    }
}
