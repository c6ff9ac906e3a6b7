package fi.muutoskirja.transparency.page;

import java.util.Optional;

/**
 * Everything that followed from a decision.
 *
 * @param href the page of the decision
 * @param decision the decision with what it led to
 */
public record ConsequencesPage(String title, String href, ChainRow decision) {

    /** @return empty when nothing was ever recorded of the decision */
    public static Optional<ConsequencesPage> of(String id, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        return read.provenance()
                .consequences(id, visit.knownAt())
                .map(chain -> new ConsequencesPage(
                        lookup.decision(id).map(Link::name).orElse(id),
                        visit.to("/decisions/" + id),
                        ChainRow.of(chain, read, visit, lookup)));
    }
}
