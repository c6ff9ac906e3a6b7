package fi.muutoskirja.api.organisation;

/**
 * Where to ask on about a municipality; addresses relative to that of the ledger.
 *
 * @param self the municipality
 * @param structure its structure, today as known now
 * @param difference what happened between two states of it; tell which by {@code from}, {@code to} and {@code known-at}
 */
public record OrganisationLinks(String self, String structure, String difference) {
    static OrganisationLinks of(String slug) {
        var self = "/api/v1/organisations/" + slug;
        return new OrganisationLinks(self, self + "/structure", self + "/difference");
    }
}
