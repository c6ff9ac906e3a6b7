package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.PostKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post on one day.
 *
 * @param id {@code post-…}
 * @param title what it is called
 * @param kind what kind of office it is
 * @param places how many can hold it at once, from 1
 * @param unit id of the unit it belongs to; null when the source does not tell
 * @param certainty whether it existed on that day, certainly or possibly
 * @param since when it began
 * @param until when it ended or will end; null when no end is recorded
 * @param holders who held it, certainly or possibly
 * @param entries ids of the entries behind all this, in recorded order
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
    /**
     * A person in a post on one day.
     *
     * @param person the name of the office holder
     * @param acting whether for the time being, "va."
     * @param certainty whether the person held it on that day, certainly or possibly
     * @param since when the person came to it
     * @param until when the person left or will leave it; null when no end is recorded
     * @param entry id of the entry that tells
     */
    public record HolderAt(
            String person,
            boolean acting,
            Certainty certainty,
            HistoricalDate since,
            @Nullable HistoricalDate until,
            UUID entry) {}
}
