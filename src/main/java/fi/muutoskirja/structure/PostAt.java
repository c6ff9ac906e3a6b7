package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.PostKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post on one day.
 *
 * @param unit the unit it belongs to; null when the source does not tell
 * @param places how many can hold it at once
 * @param holders who held it, certainly or possibly
 */
public record PostAt(
        String id,
        String title,
        PostKind kind,
        int places,
        @Nullable String unit,
        Certainty certainty,
        HistoricalDate since,
        @Nullable HistoricalDate until,
        List<HolderAt> holders,
        List<UUID> entries) {
    /** A person in a post on one day. */
    public record HolderAt(
            String person,
            boolean acting,
            Certainty certainty,
            HistoricalDate since,
            @Nullable HistoricalDate until,
            UUID entry) {}
}
