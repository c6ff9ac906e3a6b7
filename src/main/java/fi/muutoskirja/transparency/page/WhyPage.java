package fi.muutoskirja.transparency.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chain behind a unit or post.
 *
 * @param unit the page of the unit; null for a post
 * @param steps the steps of its life with what each rests on
 */
public record WhyPage(
        String name, Link municipality, @Nullable Link unit, List<ChainRow> steps) {

    /** @return empty when no such unit or post is in the ledger */
    public static Optional<WhyPage> of(String id, ReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        return read.structure()
                .organisationOf(id)
                .flatMap(organisation -> read.provenance()
                        .why(id, null, visit.knownAt())
                        .map(chain -> new WhyPage(
                                lookup.name(id),
                                new Link(
                                        lookup.name(organisation),
                                        visit.to("/organisations/" + FrontPage.slug(organisation))),
                                id.startsWith("unit-") ? lookup.unit(id) : null,
                                ChainRow.of(chain, read, visit, lookup).next())));
    }
}
