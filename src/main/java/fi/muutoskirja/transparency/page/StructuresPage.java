package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.candidate.Sketching;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.structure.StructureAt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The structures that the models of a reform would make, beside today's.
 *
 * @param at the day whose structure the models are laid over
 * @param day the same in words
 * @param today the structure as it is: fact
 * @param models one for each model that sketches a structure; candidates
 * @param silent models that sketch none
 */
public record StructuresPage(
        String slug,
        Link reform,
        Link municipality,
        LocalDate at,
        String day,
        List<CandidateNode> today,
        List<CandidateColumn> models,
        List<String> silent) {

    /** @return empty when the reform or its municipality is not in the ledger */
    public static Optional<StructuresPage> of(String slug, PageReadSides read, Visit visit) {
        return read.dossiers()
                .dossier("reform-" + slug, visit.knownAt())
                .flatMap(dossier -> read.structure()
                        .structure(dossier.organisation(), visit.day(), visit.knownAt())
                        .map(structure -> page(slug, dossier, structure, read, visit)));
    }

    private static StructuresPage page(
            String slug, Dossier dossier, StructureAt structure, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        return new StructuresPage(
                slug,
                new Link(dossier.name(), visit.to("/reforms/" + slug)),
                new Link(
                        structure.name(),
                        visit.to("/organisations/" + FrontPage.slug(dossier.organisation()), structure.at())),
                structure.at(),
                visit.dates().day(structure.at()),
                CandidateNode.facts(structure.units(), visit),
                dossier.models().stream()
                        .filter(model -> !model.sketches().isEmpty())
                        .map(model -> CandidateColumn.of(Sketching.of(structure, dossier.id(), model), visit, lookup))
                        .toList(),
                dossier.models().stream()
                        .filter(model -> model.sketches().isEmpty())
                        .map(model -> ModelColumn.of(model, visit).name())
                        .toList());
    }
}
