package fi.muutoskirja.api.reform;

/**
 * Where to ask on about a reform; addresses relative to that of the ledger.
 *
 * @param self where it stands
 * @param timeline its entries in order
 * @param models its models and criteria
 * @param unknowns what is not known of it
 * @param duties what was promised, and how it stands
 * @param findings what speaks against its entries
 * @param replay its first step in recorded order
 */
public record ReformLinks(
        String self, String timeline, String models, String unknowns, String duties, String findings, String replay) {
    static ReformLinks of(String slug) {
        var self = "/api/v1/reforms/" + slug;
        return new ReformLinks(
                self,
                self + "/timeline",
                self + "/models",
                self + "/unknowns",
                self + "/duties",
                self + "/findings",
                self + "/replay");
    }
}
