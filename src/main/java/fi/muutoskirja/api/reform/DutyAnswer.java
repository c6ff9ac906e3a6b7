package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.programme.ProgrammeEvent.MonitoringDutySet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty to report.
 *
 * @param id {@code duty-…}
 * @param text what is to be reported
 * @param recurrence {@code once}, {@code yearly}, {@code three-times-a-year} or {@code regularly}
 * @param season when in the year, in the words of the source; null when not told
 * @param to to whom, in the words of the source
 * @param due by when; null when not told
 * @param entry id of the entry that tells
 */
public record DutyAnswer(
        String id,
        String text,
        String recurrence,
        @Nullable String season,
        List<String> to,
        @Nullable DateAnswer due,
        UUID entry) {
    static DutyAnswer of(Item<MonitoringDutySet> item) {
        var duty = item.fact();
        return new DutyAnswer(
                duty.duty(),
                duty.text(),
                VocabularySpelling.of(duty.recurrence()),
                duty.season(),
                duty.to(),
                DateAnswer.ofNullable(duty.due()),
                item.entry());
    }
}
