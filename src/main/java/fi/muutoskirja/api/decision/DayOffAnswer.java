package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.law.DayCount;
import java.time.LocalDate;

/**
 * A day on which a time limit does not end.
 *
 * @param day the day, ISO 8601
 * @param reason why not: {@code saturday}, {@code christmas-eve}, {@code midsummer-eve}
 */
public record DayOffAnswer(LocalDate day, String reason) {
    static DayOffAnswer of(DayCount.PassedOver passed) {
        return new DayOffAnswer(passed.day(), VocabularySpelling.of(passed.reason()));
    }
}
