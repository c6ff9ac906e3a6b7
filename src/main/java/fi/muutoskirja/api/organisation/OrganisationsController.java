package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.organisation.OrganisationAnswer.OrganisationLineAnswer;
import fi.muutoskirja.api.organisation.OrganisationAnswer.OrganisationsAnswer;
import fi.muutoskirja.api.organisation.OrganisationAnswer.ReformOfOrganisation;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Municipalities and their structure at a date. */
@RestController
@RequestMapping(path = "/api/v1/organisations", produces = "application/json")
public record OrganisationsController(
        StructureQueries structure,
        TimelineQueries timeline,
        DossierQueries dossiers,
        Moments moments,
        Answers answers) {
    @GetMapping
    public ResponseEntity<byte[]> organisations(HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var organisations = structure.organisations(asKnown.position()).stream()
                .map(OrganisationLineAnswer::of)
                .toList();
        return answers.known(asKnown, new OrganisationsAnswer(organisations));
    }

    @GetMapping("/{slug}")
    public ResponseEntity<byte[]> organisation(@PathVariable String slug, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var known = structure.organisations(asKnown.position()).stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> unknown(slug, asKnown));
        var reforms = timeline.reforms(asKnown.position()).stream()
                .filter(reform -> reform.organisation().equals(known.id()))
                .map(ReformOfOrganisation::of)
                .toList();
        return answers.known(asKnown, new OrganisationAnswer(OrganisationLineAnswer.of(known), reforms));
    }

    /** A structure, or a {@link CandidateStructureAnswer} when a model is named. */
    @GetMapping("/{slug}/structure")
    public ResponseEntity<byte[]> structure(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "at", "known-at", "model", "reform");
        var at = moments.at(query);
        var asKnown = moments.knownAt(query);
        var found =
                structure.structure("org-" + slug, at, asKnown.position()).orElseThrow(() -> unknown(slug, asKnown));
        var answer = new AskedModel(timeline, dossiers)
                .appliedTo(found, query, asKnown)
                .<Record>map(CandidateStructureAnswer::of)
                .orElse(found);
        return answers.onDay(asKnown, at, answer);
    }

    private static RequestProblem unknown(String slug, AsKnown asKnown) {
        return ProblemKind.NOT_FOUND.because("No municipality is recorded under ‘" + slug + "’ up to position "
                + asKnown.position() + " of the ledger. They are listed in /api/v1/organisations.");
    }
}
