package fi.muutoskirja.api.reform;

import fi.muutoskirja.findings.Findings;
import fi.muutoskirja.findings.RuleWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against the entries of a reform.
 *
 * @param reform {@code reform-…}
 * @param on the day on which its promises are looked at
 * @param findings in the order in which the entries happened as far as known; promises last
 */
public record FindingsAnswer(String reform, LocalDate on, List<ReformFindingAnswer> findings) {
    /**
     * One finding.
     *
     * @param rule the rule's permanent name
     * @param section the section of law; null when the rule is not one of law
     * @param message what is wrong, in a sentence
     * @param sentence what the rule demands, in the language asked for; the message for a rule that has no sentence
     * @param entry id of the entry it is about
     * @param recorded whether it was found when the entry, or its last correction, was recorded
     * @param now whether it is found when the rules are asked again over what is known now
     */
    public record ReformFindingAnswer(
            String rule,
            @Nullable String section,
            String message,
            String sentence,
            UUID entry,
            boolean recorded,
            boolean now) {}

    static FindingsAnswer of(Findings findings, Locale language) {
        var words = RuleWords.of(language);
        return new FindingsAnswer(
                findings.reform(),
                findings.on(),
                findings.findings().stream()
                        .map(it -> new ReformFindingAnswer(
                                it.rule(),
                                it.section(),
                                it.message(),
                                words.sentence(it.rule()).orElse(it.message()),
                                it.entry(),
                                it.recorded(),
                                it.now()))
                        .toList());
    }
}
