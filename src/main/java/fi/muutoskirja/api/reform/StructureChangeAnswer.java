package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.replay.StructureChange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry changed in what is known of a unit or post.
 *
 * @param id {@code unit-…} or {@code post-…}
 * @param name what it is called on the first of the days on which it differs
 * @param flow {@code appears}, {@code disappears}, {@code name}, {@code kind}, {@code parent}, {@code tasks}, {@code holders}, {@code state} (of a company),
 *     {@code certainty} or {@code doubt} (what may be so already)
 * @param from the first day on which it may be so, ISO 8601; null when there is no first day
 * @param certainFrom the first day on which it certainly is; null when it never is, or when there is no first day
 * @param until the day from which it makes no difference any more; null when there is none
 * @param before what was known until then; null when nothing
 * @param after what is known now; null when nothing
 */
public record StructureChangeAnswer(
        String id,
        String name,
        String flow,
        @Nullable LocalDate from,
        @Nullable LocalDate certainFrom,
        @Nullable LocalDate until,
        @Nullable String before,
        @Nullable String after) {
    static StructureChangeAnswer of(StructureChange change) {
        return new StructureChangeAnswer(
                change.id(),
                change.name(),
                VocabularySpelling.of(change.flow()),
                change.from(),
                change.certainFrom(),
                change.until(),
                change.before(),
                change.after());
    }
}
