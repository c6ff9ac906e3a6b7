package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.proceedings.LegalCircumstance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds of the decision beside its phase.
 *
 * @param kind {@code outcome-unknown}, {@code enforced}, {@code enforced-before-final}, {@code enforcement-withheld} or {@code taken-over}
 * @param reached {@code possibly} or {@code certainly}
 * @param when since when; null when that is not known
 * @param entry id of the entry that tells; null when none does
 * @param section the section of law; null when there is none
 */
public record BesideAnswer(
        String kind,
        String reached,
        @Nullable DateAnswer when,
        @Nullable UUID entry,
        @Nullable String section) {
    static BesideAnswer of(LegalCircumstance beside) {
        var section = beside.section();
        return new BesideAnswer(
                VocabularySpelling.of(beside.kind()),
                VocabularySpelling.of(beside.reached()),
                DateAnswer.ofNullable(beside.when()),
                beside.entry(),
                section == null ? null : section.citation());
    }
}
