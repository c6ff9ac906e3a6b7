package fi.muutoskirja.api.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.structure.StructureQueries.OrganisationName;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.util.List;

/**
 * One municipality.
 *
 * @param reforms its reforms
 */
public record OrganisationAnswer(@JsonUnwrapped OrganisationLineAnswer line, List<ReformOfOrganisation> reforms) {
    /**
     * Every municipality in the ledger.
     *
     * @param organisations by name
     */
    public record OrganisationsAnswer(List<OrganisationLineAnswer> organisations) {}

    /**
     * A municipality in one line.
     *
     * @param links where to ask on: {@code self}, {@code structure}
     */
    public record OrganisationLineAnswer(@JsonUnwrapped OrganisationName organisation, OrganisationLinks links) {
        static OrganisationLineAnswer of(OrganisationName organisation) {
            var self = "/api/v1/organisations/" + organisation.slug();
            return new OrganisationLineAnswer(
                    organisation, new OrganisationLinks(self, self + "/structure", self + "/difference"));
        }
    }

    /**
     * Where to ask on about a municipality; addresses relative to that of the ledger.
     *
     * @param self the municipality
     * @param structure its structure, today as known now
     * @param difference what happened between two states of it; tell which by {@code from}, {@code to} and {@code known-at}
     */
    public record OrganisationLinks(String self, String structure, String difference) {}

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
