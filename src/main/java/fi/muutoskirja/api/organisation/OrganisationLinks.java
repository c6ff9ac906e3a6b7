package fi.muutoskirja.api.organisation;

/**
 * Where to ask on about a municipality; addresses relative to that of the ledger.
 *
 * @param self the municipality
 * @param structure its structure, today as known now
 */
public record OrganisationLinks(String self, String structure) {
    static OrganisationLinks of(String slug) {
        var self = "/api/v1/organisations/" + slug;
        return new OrganisationLinks(self, self + "/structure");
    }
}
