package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.asked.AsKnown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every municipality in the ledger.
 *
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 0
 * @param organisations by name
 */
public record OrganisationsAnswer(
        @Nullable Instant knownAt, long position, List<OrganisationLineAnswer> organisations) {

    /**
     * A municipality in one line.
     *
     * @param id {@code org-…}
     * @param slug the id without its prefix, as used in addresses
     * @param name its name
     * @param links where to ask on: {@code self}, {@code structure}
     */
    public record OrganisationLineAnswer(String id, String slug, String name, OrganisationLinks links) {}

    static OrganisationsAnswer of(AsKnown asKnown, List<OrganisationLineAnswer> organisations) {
        return new OrganisationsAnswer(asKnown.knownAt(), asKnown.position(), organisations);
    }
}
