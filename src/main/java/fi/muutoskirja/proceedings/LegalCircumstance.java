package fi.muutoskirja.proceedings;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.law.LegalSection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds of a decision beside its phase.
 *
 * @param kind what holds
 * @param reached whether it held on the day, possibly or certainly
 * @param when since when; null when that is not known
 * @param entry id of the entry that tells; null when it follows from what is not recorded
 * @param section the section of law; null when there is none
 */
public record LegalCircumstance(
        Kind kind,
        Reached reached,
        @Nullable HistoricalDate when,
        @Nullable UUID entry,
        @Nullable LegalSection section) {
    /** What can hold of a decision beside its phase. */
    public enum Kind {
        /** A proposal is recorded, and not what came of it. */
        OUTCOME_UNKNOWN,
        ENFORCED,
        /** It was put into effect while it could still be changed. */
        ENFORCED_BEFORE_FINAL,
        ENFORCEMENT_WITHHELD,
        /** A higher body took the matter over. */
        TAKEN_OVER
    }
}
