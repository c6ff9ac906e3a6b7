package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.programme.ProgrammeEvent.MonitoringDutySet;
import fi.muutoskirja.programme.Recurrence;
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
        Recurrence recurrence,
        @Nullable String season,
        List<String> to,
        @Nullable HistoricalDate due,
        UUID entry) {
    static DutyAnswer of(Item<MonitoringDutySet> item) {
        var duty = item.fact();
        return new DutyAnswer(
                duty.duty(), duty.text(), duty.recurrence(), duty.season(), duty.to(), duty.due(), item.entry());
    }
}
