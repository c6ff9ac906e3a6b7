package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.organisation.Placement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit on one day.
 *
 * @param id {@code unit-…}
 * @param name its name on that day
 * @param kind the public name of its kind, {@code committee}
 * @param placement where it stands; {@code unknown} when the source does not tell
 * @param parent id of the unit above it; null unless the placement is {@code under}
 * @param certainty whether it existed on that day, certainly or possibly
 * @param since when it began, as precisely as known
 * @param until when it ended or will end; null when no end is recorded
 * @param authority on whose authority it stands as it does
 * @param tasks what it does on that day, in the words of the sources
 * @param companyState how a company is on that day, as far as anything on record says; null for what is no company
 * @param mayBe other names, parents, tasks or conditions of a company that it may already have had on that day, in words; empty when there is no doubt
 * @param entries ids of the entries behind all this, in recorded order
 */
public record UnitAt(
        String id,
        String name,
        String kind,
        Placement placement,
        @Nullable String parent,
        Certainty certainty,
        HistoricalDate since,
        @Nullable HistoricalDate until,
        Authority authority,
        List<String> tasks,
        @Nullable CompanyState companyState,
        List<MayBe> mayBe,
        List<UUID> entries) {
    /**
     * A change that may or may not have come about by the day asked.
     *
     * @param what {@code name}, {@code parent}, {@code tasks} or {@code companyState}
     * @param value the value it may already have
     */
    public record MayBe(String what, String value) {}
}
