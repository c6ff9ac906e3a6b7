package fi.muutoskirja.api.answer;

import fi.muutoskirja.comparison.Evidence;
import java.util.List;
import java.util.UUID;

/**
 * An entry behind a difference or a descent.
 *
 * @param entry id of the entry that tells
 * @param type the event name, {@code organisation.units-merged}
 * @param happened when
 * @param authority on whose authority
 */
public record EvidenceAnswer(UUID entry, String type, DateAnswer happened, AuthorityAnswer authority) {
    public static EvidenceAnswer of(Evidence evidence) {
        return new EvidenceAnswer(
                evidence.entry(),
                evidence.event(),
                DateAnswer.of(evidence.happened()),
                AuthorityAnswer.of(evidence.authority()));
    }

    public static List<EvidenceAnswer> all(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceAnswer::of).toList();
    }
}
