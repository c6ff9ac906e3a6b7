package fi.muutoskirja.transparency.page;

import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.transparency.words.When;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One matter from body to body.
 *
 * @param number the diary number
 * @param action the address of this page without its day
 * @param day the day shown, in words
 * @param handlings at least one, in order
 */
public record MatterPage(
        String number, Link municipality, String action, LocalDate at, String day, List<Row> handlings) {
    /**
     * One handling.
     *
     * @param who what kind of body and how it ended, in words
     * @param section the section (§) of the minutes in words; null when not known
     * @param standing where it stands in law on the day, in a few words
     */
    public record Row(
            String title,
            String href,
            String who,
            @Nullable Link body,
            @Nullable String section,
            When happened,
            String standing) {}

    /** The address of a matter; slashes of the diary number stay slashes. */
    static String address(String organisation, String number) {
        return "/organisations/" + FrontPage.slug(organisation) + "/matters/"
                + Arrays.stream(number.split("/", -1))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }

    /**
     * @param rest what follows {@code /matters/} in the address, as it was sent
     * @return empty when no such matter is in the ledger
     */
    public static Optional<MatterPage> of(String slug, String rest, PageReadSides read, Visit visit) {
        var number = URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
        var organisation = "org-" + slug;
        var handlings = read.decisions().matter(organisation, number, visit.knownAt());
        if (handlings.isEmpty()) {
            return Optional.empty();
        }
        var lookup = new Lookup(read, visit);
        return Optional.of(new MatterPage(
                number,
                new Link(lookup.name(organisation), visit.to("/organisations/" + slug)),
                visit.timeless(address(organisation, number)),
                visit.day(),
                visit.dates().day(visit.day()),
                handlings.stream().map(it -> row(it, read, visit, lookup)).toList()));
    }

    private static Row row(Handling handling, PageReadSides read, Visit visit, Lookup lookup) {
        var fact = handling.matter();
        var body = handling.body();
        var section = fact instanceof HandlingEnded outcome ? outcome.section() : null;
        return new Row(
                fact.title(),
                visit.to("/decisions/" + handling.id(), visit.day()),
                DecisionRow.who(fact, visit),
                body == null ? null : lookup.unit(body),
                section == null ? null : visit.t("decision.section", section),
                visit.dates().when(handling.happened()),
                read.decisions()
                        .legalState(handling.id(), visit.day(), visit.knownAt())
                        .map(state -> LegalPart.standing(state, visit))
                        .orElse(""));
    }
}
