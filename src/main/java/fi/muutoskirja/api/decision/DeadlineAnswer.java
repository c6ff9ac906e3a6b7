package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.proceedings.Window;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of the decision and how its end was counted.
 *
 * @param limit {@code deemed-notice}, {@code rectification} or {@code appeal}
 * @param section the section that gives it
 * @param start what it runs from: {@code publication}, {@code notice} or {@code notice-of-rectification}
 * @param startRecorded whether that is recorded; when it is not, the limit is only known not to end before a day
 * @param entry id of the entry that tells what it runs from; null when none does
 * @param from when it runs from
 * @param last its last day, as precisely as known
 * @param countedFromEarliest the count from the earliest day of {@code from}; null when it cannot be counted
 * @param countedFromLatest the count from the latest day of {@code from}; null when it cannot be counted
 * @param begun whether it had begun on the day: {@code no}, {@code possibly} or {@code certainly}
 * @param over whether its last day was over on the day: {@code no}, {@code possibly} or {@code certainly}
 */
public record DeadlineAnswer(
        String limit,
        String section,
        String start,
        boolean startRecorded,
        @Nullable UUID entry,
        DateAnswer from,
        DateAnswer last,
        @Nullable DayCountAnswer countedFromEarliest,
        @Nullable DayCountAnswer countedFromLatest,
        String begun,
        String over) {
    static DeadlineAnswer of(Window window) {
        var deadline = window.deadline();
        return new DeadlineAnswer(
                VocabularySpelling.of(deadline.limit()),
                deadline.section().citation(),
                VocabularySpelling.of(window.start()),
                window.recorded(),
                window.entry(),
                DateAnswer.of(deadline.from()),
                DateAnswer.of(deadline.last()),
                DayCountAnswer.ofNullable(deadline.earliest()),
                DayCountAnswer.ofNullable(deadline.latest()),
                VocabularySpelling.of(window.begun()),
                VocabularySpelling.of(window.over()));
    }
}
