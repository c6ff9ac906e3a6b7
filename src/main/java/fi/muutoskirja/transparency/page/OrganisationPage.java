package fi.muutoskirja.transparency.page;

import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import fi.muutoskirja.transparency.chart.Chart;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A municipality's structure on a day.
 *
 * @param day the day shown, in words
 * @param placed trees of units whose place is known
 * @param unplaced trees of units of which the source does not tell where they stand
 * @param turns days on which something in the structure begins, changes or ends
 * @param difference where to read what happened between two days
 */
public record OrganisationPage(
        String slug,
        String name,
        LocalDate at,
        String day,
        int certain,
        int possible,
        List<UnitNode> placed,
        List<UnitNode> unplaced,
        List<PostRow> posts,
        Optional<Chart> chart,
        List<Turn> turns,
        String difference,
        List<Link> reforms) {
    /** A day on which the structure may differ from the day before. */
    public record Turn(String day, String href, boolean shown) {}

    /** @return empty when the municipality is not in the ledger */
    public static Optional<OrganisationPage> of(String slug, PageReadSides read, Visit visit) {
        var id = "org-" + slug;
        return read.structure()
                .structure(id, visit.day(), visit.knownAt())
                .map(structure -> page(slug, structure, read, visit));
    }

    private static OrganisationPage page(String slug, StructureAt structure, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var placed = UnitNode.trees(structure.units(), visit, lookup, true);
        var unplaced = UnitNode.trees(structure.units(), visit, lookup, false);
        var turns = turns(structure, read, visit);
        var possible = (int) structure.units().stream()
                .filter(unit -> unit.certainty() == Certainty.POSSIBLE)
                .count();
        return new OrganisationPage(
                slug,
                structure.name(),
                structure.at(),
                visit.dates().day(structure.at()),
                structure.units().size() - possible,
                possible,
                placed,
                unplaced,
                structure.posts().stream()
                        .map(post -> PostRow.of(post, visit, lookup))
                        .toList(),
                structure.units().isEmpty()
                        ? Optional.empty()
                        : Optional.of(StructureChart.of(structure.name(), placed, unplaced, visit)),
                turns.stream()
                        .map(day -> new Turn(
                                visit.dates().day(day),
                                visit.to("/organisations/" + slug, day),
                                day.equals(structure.at())))
                        .toList(),
                DifferencePage.address(slug, sinceLastTurn(turns, structure.at()), structure.at(), visit),
                read.timeline().reformsOf(structure.organisation(), visit.knownAt()).stream()
                        .map(reform -> new Link(reform.name(), visit.to("/reforms/" + reform.slug())))
                        .toList());
    }

    private static List<LocalDate> turns(StructureAt structure, PageReadSides read, Visit visit) {
        return read.timeline().ofOrganisation(structure.organisation(), visit.knownAt()).stream()
                .filter(line -> line.standing() != Standing.WITHDRAWN)
                .map(line -> line.statement().provenance().happened())
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The day before the last day, up to the one shown, on which something may have changed. */
    private static LocalDate sinceLastTurn(List<LocalDate> turns, LocalDate shown) {
        return turns.reversed().stream()
                .filter(day -> !day.isAfter(shown))
                .findFirst()
                .orElse(shown)
                .minusDays(1);
    }
}
