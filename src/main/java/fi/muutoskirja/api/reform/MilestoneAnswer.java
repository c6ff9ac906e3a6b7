package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.HistoricalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached.
 *
 * @param id {@code milestone-…}
 * @param measure id of the measure it belongs to; null when not told
 * @param text what is to be reached
 * @param body id of the body that is to act; null when not told
 * @param due by when
 * @param entry id of the entry that tells
 * @param completed id of the entry that says it was reached; null when none is recorded
 */
public record MilestoneAnswer(
        String id,
        @Nullable String measure,
        String text,
        @Nullable String body,
        HistoricalDate due,
        UUID entry,
        @Nullable UUID completed) {
    static MilestoneAnswer of(Dossier.Milestone milestone) {
        var set = milestone.set().fact();
        var completed = milestone.completed();
        return new MilestoneAnswer(
                set.milestone(),
                set.measure(),
                set.text(),
                set.body(),
                set.due(),
                milestone.set().entry(),
                completed == null ? null : completed.entry());
    }
}
