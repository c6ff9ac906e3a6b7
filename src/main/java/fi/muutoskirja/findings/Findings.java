package fi.muutoskirja.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one reform, as known up to one position.
 *
 * @param on the day on which its promises are looked at
 * @param findings in the order in which the entries happened as far as known; promises last
 */
public record Findings(String reform, LocalDate on, long position, List<Found> findings) {
    /**
     * One finding.
     *
     * @param rule the rule's permanent name
     * @param section the section of law; null when the rule is not one of law
     * @param message what is wrong, in a sentence
     * @param entry the entry it is about
     * @param recorded whether it was found when the entry, or its last correction, was recorded
     * @param now whether it is found when the rules are asked again over what is known now
     */
    public record Found(
            String rule, @Nullable String section, String message, UUID entry, boolean recorded, boolean now) {}
}
