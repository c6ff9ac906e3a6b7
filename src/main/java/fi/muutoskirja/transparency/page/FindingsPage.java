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
import org.jspecify.annotations.Nullable;

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
     * @param message what is wrong
     * @param lang the language of the message: rules that the law or the ledger asks speak English
     * @param rule the permanent name of the rule
     * @param silent whether the rule says nothing any more of what is known now
     */
    public record Row(
            Link entry,
            String message,
            String lang,
            @Nullable String section,
            String rule,
            boolean silent) {}

    /** @return empty when the reform is not in the ledger */
    public static Optional<FindingsPage> of(String slug, ReadSides read, Visit visit) {
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
                                            .map(found -> row(found, lines, read, visit))
                                            .toList(),
                                    findings.findings().stream()
                                            .filter(found -> !found.recorded())
                                            .map(found -> row(found, lines, read, visit))
                                            .toList());
                        }));
    }

    private static Row row(Found found, Map<UUID, TimelineEntry> lines, ReadSides read, Visit visit) {
        var words = Optional.ofNullable(lines.get(found.entry()))
                .map(line -> read.wording().text(line, visit.language().locale()))
                .orElse(found.entry().toString());
        var key = "finding." + found.rule();
        var worded = visit.texts().has(key);
        return new Row(
                new Link(words, visit.timeless("/entries/" + found.entry())),
                worded ? visit.t(key) : found.message(),
                worded ? visit.language().tag() : "en",
                found.section(),
                found.rule(),
                !found.now());
    }
}
