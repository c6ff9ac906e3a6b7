package fi.muutoskirja.transparency.page;

import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.transparency.chart.Lifeline;
import fi.muutoskirja.transparency.chart.LifelineLayout;
import fi.muutoskirja.transparency.words.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit through its life.
 *
 * @param until when it ended; null when no end is recorded
 * @param company how a company is on the day shown; null for what is no company, or did not exist then
 * @param companyStates how a company was over time; empty for what is no company, or was always the same
 * @param lineage what it came out of and what came of it
 * @param entries the entries behind its life, each once
 */
public record UnitPage(
        String id,
        String name,
        String kind,
        Link municipality,
        When since,
        @Nullable When until,
        @Nullable CompanyWords company,
        List<CompanyWords> companyStates,
        Lifeline lifeline,
        List<Step> steps,
        LineageWords lineage,
        List<EntryLine> entries) {
    /**
     * One thing that happened to it.
     *
     * @param number its number in the drawing
     * @param detail the new name, place or tasks; null when the heading says it all
     */
    public record Step(
            int number,
            String heading,
            @Nullable String detail,
            When happened,
            AuthorityWords authority,
            String href) {}

    /** @return empty when no such unit is in the ledger */
    public static Optional<UnitPage> of(String id, PageReadSides read, Visit visit) {
        return read.structure().unit(id, visit.knownAt()).map(life -> page(life, read, visit));
    }

    private static UnitPage page(UnitLife life, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var lines = new EntryLines(read, visit, lookup);
        var until = life.until();
        var companyStates = life.companyStates().stream()
                .map(stretch -> CompanyWords.of(stretch, visit))
                .toList();
        var steps = new ArrayList<Step>();
        for (var step : life.steps()) {
            steps.add(step(steps.size() + 1, step, read, visit, lookup));
        }
        return new UnitPage(
                life.id(),
                life.lastName(),
                UnitNode.kind(life.kind(), visit),
                new Link(
                        lookup.name(life.organisation()),
                        visit.to("/organisations/" + FrontPage.slug(life.organisation()))),
                visit.dates().when(life.since()),
                until == null ? null : visit.dates().when(until),
                life.companyOn(visit.day())
                        .map(stretch -> CompanyWords.of(stretch, visit))
                        .orElse(null),
                companyStates.size() > 1 ? companyStates : List.of(),
                LifelineLayout.of(
                        life.since(),
                        until,
                        life.steps().stream().map(UnitLife.Step::happened).toList(),
                        visit.today()),
                steps,
                LineageWords.of(life.id(), read, visit),
                life.steps().stream()
                        .map(UnitLife.Step::entry)
                        .distinct()
                        .flatMap(entry -> read.timeline().entry(entry, visit.knownAt()).stream())
                        .map(lines::line)
                        .toList());
    }

    private static Step step(int number, UnitLife.Step step, PageReadSides read, Visit visit, Lookup lookup) {
        Locale locale = visit.language().locale();
        var detail = step.detail();
        return new Step(
                number,
                read.wording().heading(step.event(), locale),
                detail != null && detail.startsWith("unit-") ? lookup.name(detail) : detail,
                visit.dates().when(step.happened()),
                AuthorityWords.of(step.authority(), visit, lookup),
                visit.timeless("/entries/" + step.entry()));
    }
}
