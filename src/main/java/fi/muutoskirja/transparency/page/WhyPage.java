package fi.muutoskirja.transparency.page;

import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.ChainLink.About;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chain behind a unit or post.
 *
 * @param unit the page of the unit; null for a post
 * @param choices what can be explained alone, the whole life first; empty when there is but one thing
 * @param steps the steps of its life with what each rests on
 */
public record WhyPage(
        String name,
        Link municipality,
        @Nullable Link unit,
        List<OrganisationPage.Turn> choices,
        List<ChainRow> steps) {

    /**
     * The page of one thing about a unit or post, or of all of it.
     *
     * @param about the last part of the address, {@code name}; null for the whole life
     * @return empty when no such unit, post or thing is in the ledger
     */
    public static Optional<WhyPage> of(String id, @Nullable String about, PageReadSides read, Visit visit) {
        var only = Arrays.stream(About.values())
                .filter(each -> spelled(each).equals(about))
                .findFirst()
                .orElse(null);
        return (about == null) == (only == null)
                ? read.structure()
                        .organisationOf(id)
                        .flatMap(organisation -> read.provenance()
                                .why(id, null, visit.knownAt())
                                .map(chain -> page(id, organisation, chain, only, read, visit)))
                : Optional.empty();
    }

    private static WhyPage page(
            String id, String organisation, ChainLink whole, @Nullable About only, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var chain = only == null
                ? whole
                : read.provenance().why(id, only, visit.knownAt()).orElse(whole);
        return new WhyPage(
                lookup.name(id),
                new Link(lookup.name(organisation), visit.to("/organisations/" + FrontPage.slug(organisation))),
                id.startsWith("unit-") ? lookup.unit(id) : null,
                choices(id, whole, only, read, visit),
                ChainRow.of(chain, read, visit, lookup).next());
    }

    private static List<OrganisationPage.Turn> choices(
            String id, ChainLink whole, @Nullable About only, PageReadSides read, Visit visit) {
        var address = (id.startsWith("unit-") ? "/units/" : "/posts/") + id + "/why";
        var choices = new ArrayList<OrganisationPage.Turn>();
        choices.add(new OrganisationPage.Turn(visit.t("why.everything"), visit.to(address), only == null));
        for (var about : About.values()) {
            if (whole.next().stream().anyMatch(step -> step.about().contains(about))) {
                choices.add(new OrganisationPage.Turn(
                        read.chains().about(about, visit.language().locale()),
                        visit.to(address + "/" + spelled(about)),
                        about == only));
            }
        }
        return whole.next().size() < 2 ? List.of() : choices;
    }

    private static String spelled(About about) {
        return about.name().toLowerCase(Locale.ROOT);
    }
}
