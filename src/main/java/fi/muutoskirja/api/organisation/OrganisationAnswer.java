package fi.muutoskirja.api.organisation;

import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One municipality.
 *
 * @param id {@code org-…}
 * @param slug the id without its prefix, as used in addresses
 * @param name its name
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 0
 * @param reforms its reforms
 * @param links where to ask on
 */
public record OrganisationAnswer(
        String id,
        String slug,
        String name,
        @Nullable Instant knownAt,
        long position,
        List<ReformOfOrganisation> reforms,
        OrganisationLinks links) {
    /**
     * A reform of the municipality.
     *
     * @param id {@code reform-…}
     * @param slug the id without its prefix, as used in addresses
     * @param name what it is called
     * @param entries how many entries it has, from 1
     * @param self its address, relative to that of the ledger
     */
    public record ReformOfOrganisation(String id, String slug, String name, int entries, String self) {
        static ReformOfOrganisation of(ReformLine line) {
            return new ReformOfOrganisation(
                    line.id(), line.slug(), line.name(), line.entries(), "/api/v1/reforms/" + line.slug());
        }
    }
}
