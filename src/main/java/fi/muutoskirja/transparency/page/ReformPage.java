package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.reform.ReformEvent.UnknownDeclared;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineFilter;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything known of one reform, in the order in which a reader asks.
 *
 * @param stage where it stands, in a few words
 * @param standing where it stands, in a sentence
 * @param unknowns what was declared unknown
 * @param leftOpen what the entries leave open besides
 * @param form by what the timeline can be narrowed
 * @param structures where the structures of the models stand beside today's; empty when no model sketches one
 * @param dated what happened on days that are known within bounds, in order
 * @param undated what happened nobody tells when, in the order told
 */
public record ReformPage(
        String name,
        Link municipality,
        String stage,
        String standing,
        List<Saying> aims,
        List<Unknown> unknowns,
        List<OpenQuestion> leftOpen,
        AlternativesTable alternatives,
        String structures,
        List<DecisionRow> decisions,
        List<Gathering> gatherings,
        List<PromiseRow> targets,
        List<ProgrammePart> programmes,
        People people,
        List<Result> results,
        List<Note> notes,
        TimelineForm form,
        List<EntryGroup> dated,
        List<EntryGroup> undated,
        Link duties,
        Link findings) {
    /** Something the source says, with the entry that carries it. */
    public record Saying(String text, String href) {}

    /** A question that the sources leave open, and what would settle it. */
    public record Unknown(String question, String wouldResolve, String href) {}

    /** An award or an evaluation. */
    public record Result(String name, List<String> givenBy, String text, When happened, String href) {}

    /** Something else the source says, under its topic. */
    public record Note(String topic, String text, String href) {}

    /** How many entries the whole timeline holds. */
    public int entries() {
        return form.all();
    }

    /** Whether the source speaks of alternatives or examples at all. */
    public boolean hasAlternatives() {
        return !alternatives.candidates().isEmpty()
                || !alternatives.examples().isEmpty()
                || !alternatives.rows().isEmpty()
                || !alternatives.narrowings().isEmpty()
                || !alternatives.assessments().isEmpty();
    }

    /** @return empty when the reform is not in the ledger */
    public static Optional<ReformPage> of(String slug, PageReadSides read, Visit visit) {
        return of(slug, TimelineFilter.NONE, read, visit);
    }

    /** @param filter which entries its timeline shows */
    public static Optional<ReformPage> of(String slug, TimelineFilter filter, PageReadSides read, Visit visit) {
        return read.dossiers()
                .dossier("reform-" + slug, visit.knownAt())
                .map(dossier -> page(dossier, slug, filter, read, visit));
    }

    private static ReformPage page(
            Dossier dossier, String slug, TimelineFilter filter, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var stage = FrontPage.stage(dossier);
        var lines = new EntryLines(read, visit, lookup);
        var all = read.timeline().ofReform(dossier.id(), visit.knownAt());
        var wanted = filter.of(all);
        var timeline = wanted.stream()
                .collect(Collectors.partitioningBy(
                        ReformPage::isDated, Collectors.mapping(lines::line, Collectors.toList())));
        return new ReformPage(
                dossier.name(),
                new Link(
                        lookup.name(dossier.organisation()),
                        visit.to("/organisations/" + FrontPage.slug(dossier.organisation()))),
                visit.t("stage." + stage),
                visit.t("standing." + stage),
                dossier.aims().stream()
                        .map(it -> new Saying(it.fact().aim(), entry(it, visit)))
                        .toList(),
                dossier.unknowns().stream().map(it -> unknown(it, visit)).toList(),
                OpenQuestion.of(dossier.id(), all, read, visit),
                AlternativesTable.of(dossier, visit, lookup),
                dossier.models().stream().allMatch(model -> model.sketches().isEmpty())
                        ? ""
                        : visit.to("/reforms/" + FrontPage.slug(dossier.id()) + "/structures"),
                dossier.decisions().stream()
                        .map(it -> DecisionRow.of(it, visit, lookup))
                        .toList(),
                dossier.meetings().stream()
                        .map(it -> Gathering.of(it, visit, lookup))
                        .toList(),
                dossier.targets().stream()
                        .map(it -> PromiseRow.of(it, visit, lookup))
                        .toList(),
                dossier.programmes().stream()
                        .map(it -> ProgrammePart.of(it, visit, lookup))
                        .toList(),
                People.of(dossier, visit, lookup),
                dossier.results().stream()
                        .map(it -> new Result(
                                it.fact().name(),
                                it.fact().givenBy(),
                                it.fact().text(),
                                visit.dates().when(it.happened()),
                                entry(it, visit)))
                        .toList(),
                dossier.notes().stream()
                        .map(it -> new Note(it.fact().topic(), it.fact().text(), entry(it, visit)))
                        .toList(),
                TimelineForm.of(all, wanted.size(), filter, "/reforms/" + slug, lookup, read, visit),
                EntryGroup.of(Objects.requireNonNull(timeline.get(true))),
                EntryGroup.of(Objects.requireNonNull(timeline.get(false))),
                new Link(visit.t("duties.title"), visit.to("/reforms/" + slug + "/duties")),
                new Link(visit.t("findings.title"), visit.to("/reforms/" + slug + "/findings")));
    }

    private static boolean isDated(TimelineEntry line) {
        return !line.statement().provenance().happened().isUnknown();
    }

    private static Unknown unknown(Item<UnknownDeclared> item, Visit visit) {
        return new Unknown(item.fact().question(), item.fact().wouldResolve(), entry(item, visit));
    }

    private static String entry(Item<?> item, Visit visit) {
        return visit.timeless("/entries/" + item.entry());
    }
}
