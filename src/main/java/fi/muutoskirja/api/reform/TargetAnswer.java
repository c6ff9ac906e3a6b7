package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.HistoricalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something planned. That it is planned says nothing of whether it came about.
 *
 * @param id {@code target-…}
 * @param text what is to happen
 * @param body id of the body that is to act; null when not told
 * @param due when it is to happen
 * @param entry id of the entry that tells of the plan
 * @param outcome id of the entry that tells what came of it; null when none does
 */
public record TargetAnswer(
        String id,
        String text,
        @Nullable String body,
        HistoricalDate due,
        UUID entry,
        @Nullable UUID outcome) {
    static TargetAnswer of(Dossier.Target target) {
        var set = target.set().fact();
        var outcome = target.outcome();
        return new TargetAnswer(
                set.target(),
                set.text(),
                set.body(),
                set.due(),
                target.set().entry(),
                outcome == null ? null : outcome.entry());
    }
}
