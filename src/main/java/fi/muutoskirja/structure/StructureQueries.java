package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.UnitLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about structures. Answers are complete up to the position asked for, or to the head of the ledger at the time of asking. */
public interface StructureQueries {
    /** Every municipality, by name. */
    List<OrganisationName> organisations(long knownAt);

    /** @param organisation the id, {@code org-…} */
    Optional<StructureAt> structure(String organisation, LocalDate at, long knownAt);

    /** @param unit the id of a unit */
    Optional<UnitLife> unit(String unit, long knownAt);

    /** The life of a unit over all time, as known after a position; empty when nothing standing then begins it. */
    Optional<UnitLine> unitLine(String unit, long knownAt);

    /** The life of a post over all time, as known after a position; empty when nothing standing then begins it. */
    Optional<PostLine> postLine(String post, long knownAt);

    /** The name of a unit, post or municipality for showing to people, whatever the date: the last one known; empty for an unknown id. */
    Optional<String> displayName(String id, long knownAt);

    /** A unit on every day on which it can have existed, as known up to a position, in order; empty for a unit that nothing begins. */
    List<Stretch<UnitAt>> unitThroughTime(String unit, long knownAt);

    /** The same for a post. */
    List<Stretch<PostAt>> postThroughTime(String post, long knownAt);

    /** The municipality whose entries first named a unit or post; empty for an unknown id. */
    Optional<String> organisationOf(String id);

    /**
     * Days one after another on which something was the same.
     *
     * @param from the first of them; null when there is none
     * @param to the day after the last; null when there is none
     */
    record Stretch<T>(@Nullable LocalDate from, @Nullable LocalDate to, T value) {}

    /**
     * A municipality and what it is called.
     *
     * @param id {@code org-…}
     * @param name its name
     */
    record OrganisationName(String id, String name) {
        /** The id without its prefix, as used in addresses. */
        public String slug() {
            return id.substring("org-".length());
        }
    }
}
