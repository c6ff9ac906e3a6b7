package fi.muutoskirja.transparency.page;

import fi.muutoskirja.findings.Findings.Found;
import fi.muutoskirja.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What speaks against the entries of a reform.
 *
 * @param recorded found when the entry was recorded
 * @param now found when the rules are asked again over what is known now, and not before
 */
public record FindingsPage(
        String name,
        String slug,
        Link municipality,
        Link reform,
        LocalDate at,
        String day,
        List<Row> recorded,
        List<Row> now) {
    /**
     * One finding.
     *
     * @param entry what the entry tells, in a few words, leading to it
     * @param broken the rule, and what was found
     * @param silent whether the rule says nothing any more of what is known now
     */
    public record Row(Link entry, BrokenRule broken, boolean silent) {}

    /** @return empty when the reform is not in the ledger */
    public static Optional<FindingsPage> of(String slug, PageReadSides read, Visit visit) {
        var id = "reform-" + slug;
        return read.dossiers()
                .dossier(id, visit.knownAt())
                .flatMap(dossier -> read.findings()
                        .findings(id, visit.day(), visit.knownAt())
                        .map(findings -> {
                            var lookup = new Lookup(read, visit);
                            var lines = read.timeline().ofReform(id, visit.knownAt()).stream()
                                    .collect(Collectors.toMap(
                                            line -> line.entry().id(), Function.identity(), (first, again) -> first));
                            return new FindingsPage(
                                    dossier.name(),
                                    slug,
                                    new Link(
                                            lookup.name(dossier.organisation()),
                                            visit.to("/organisations/" + FrontPage.slug(dossier.organisation()))),
                                    new Link(dossier.name(), visit.to("/reforms/" + slug)),
                                    visit.day(),
                                    visit.dates().day(visit.day()),
                                    findings.findings().stream()
                                            .filter(Found::recorded)
                                            .map(found -> row(found, lines, read, visit, lookup))
                                            .toList(),
                                    findings.findings().stream()
                                            .filter(found -> !found.recorded())
                                            .map(found -> row(found, lines, read, visit, lookup))
                                            .toList());
                        }));
    }

    private static Row row(
            Found found, Map<UUID, TimelineEntry> lines, PageReadSides read, Visit visit, Lookup lookup) {
        var words = Optional.ofNullable(lines.get(found.entry()))
                .map(line -> read.wording().text(line, visit.language().locale()))
                .orElse(found.entry().toString());
        return new Row(
                new Link(words, visit.timeless("/entries/" + found.entry())),
                BrokenRule.of(found.rule(), found.section(), found.message(), visit, lookup),
                !found.now());
    }
}
