package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.CompanyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one unit, as known up to one position.
 *
 * @param id {@code unit-…}
 * @param organisation id of its municipality, {@code org-…}
 * @param lastName the last name it is known to have had
 * @param kind the public name of its kind
 * @param since when it began
 * @param until when it ended or will end; null when no end is recorded
 * @param companyStates how a company was over all days on which it possibly existed, in order; empty for what is no company
 * @param steps what happened to it, in the order in which it happened as far as known
 */
public record UnitLife(
        String id,
        String organisation,
        String lastName,
        String kind,
        HistoricalDate since,
        @Nullable HistoricalDate until,
        List<CompanyStretch> companyStates,
        List<Step> steps) {

    /** How the company was on a day; empty when it certainly did not exist, or is none. */
    public Optional<CompanyStretch> companyOn(LocalDate day) {
        return companyStates.stream().filter(stretch -> stretch.covers(day)).findFirst();
    }

    /**
     * Days on which a company was in one and the same condition.
     *
     * @param from the first day, ISO 8601; null when there is none
     * @param until the day after the last, ISO 8601; null when there is none
     * @param state its condition, as far as anything on record says
     * @param mayBe the conditions that it may already have been in; empty when there is no doubt
     */
    public record CompanyStretch(
            @Nullable LocalDate from, @Nullable LocalDate until, CompanyState state, List<CompanyState> mayBe) {
        private boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * One thing that happened to the unit.
     *
     * @param entry id of the entry that tells
     * @param event the event name, {@code organisation.unit-renamed}
     * @param happened when
     * @param detail the new name, the new parent's id, the tasks, the instruction; null when the type says it all
     * @param authority on whose authority
     */
    public record Step(
            UUID entry,
            String event,
            HistoricalDate happened,
            @Nullable String detail,
            Authority authority) {}
}
