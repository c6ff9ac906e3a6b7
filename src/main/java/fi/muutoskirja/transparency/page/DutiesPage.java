package fi.muutoskirja.transparency.page;

import fi.muutoskirja.duties.Duties;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Promise.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was promised in a reform, year by year, and how it stood on a day.
 *
 * @param day the day, in words
 * @param tallies how many promises stood how; the most pressing first
 * @param years what has a last or a first day, by its year
 * @param undated what was promised without a date that can be placed in a year
 */
public record DutiesPage(
        String name,
        String slug,
        Link municipality,
        Link reform,
        LocalDate at,
        String day,
        List<Tally> tallies,
        List<Year> years,
        List<DutyRow> undated) {
    /** How many stood how. */
    public record Tally(StandingMark mark, int count) {}

    /** One year's promises, in the order in which their time ends. */
    public record Year(String year, List<DutyRow> rows) {}

    /** @return empty when the reform is not in the ledger */
    public static Optional<DutiesPage> of(String slug, PageReadSides read, Visit visit) {
        var id = "reform-" + slug;
        return read.dossiers()
                .dossier(id, visit.knownAt())
                .flatMap(dossier -> read.duties()
                        .duties(id, visit.day(), visit.knownAt())
                        .map(duties -> {
                            var lookup = new Lookup(read, visit);
                            var rows = rows(duties, visit, lookup);
                            return new DutiesPage(
                                    dossier.name(),
                                    slug,
                                    new Link(
                                            lookup.name(dossier.organisation()),
                                            visit.to("/organisations/" + FrontPage.slug(dossier.organisation()))),
                                    new Link(dossier.name(), visit.to("/reforms/" + slug)),
                                    visit.day(),
                                    visit.dates().day(visit.day()),
                                    tallies(rows),
                                    years(rows),
                                    rows.stream()
                                            .filter(row -> row.end().isEmpty())
                                            .toList());
                        }));
    }

    private static List<DutyRow> rows(Duties duties, Visit visit, Lookup lookup) {
        var rows = new ArrayList<DutyRow>();
        for (var promise : duties.promises()) {
            if (promise.occurrences().isEmpty()) {
                if (promise.kind() != Kind.MEASURE || hasNoMilestone(promise, duties)) {
                    rows.add(DutyRow.of(promise, visit, lookup));
                }
            } else {
                promise.occurrences().forEach(it -> rows.add(DutyRow.of(promise, it, visit, lookup)));
            }
        }
        return rows;
    }

    /** A measure with milestones is told by them. */
    private static boolean hasNoMilestone(Promise measure, Duties duties) {
        return duties.promises().stream().noneMatch(it -> measure.id().equals(it.measure()));
    }

    private static List<Year> years(List<DutyRow> rows) {
        var years = new TreeMap<Integer, List<DutyRow>>();
        rows.forEach(row -> row.end()
                .ifPresent(end -> years.computeIfAbsent(end.getYear(), first -> new ArrayList<>())
                        .add(row)));
        return years.entrySet().stream()
                .map(year -> new Year(
                        String.valueOf(year.getKey()),
                        year.getValue().stream().sorted(DutyRow.BY_END).toList()))
                .toList();
    }

    private static List<Tally> tallies(List<DutyRow> rows) {
        Map<StandingMark, Integer> counts = new TreeMap<>(StandingMark.PRESSING_FIRST);
        rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> new Tally(it.getKey(), it.getValue()))
                .toList();
    }
}
