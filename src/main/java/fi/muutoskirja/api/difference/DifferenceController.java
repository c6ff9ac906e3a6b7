package fi.muutoskirja.api.difference;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.comparison.ComparedState;
import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.structure.StructureQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What happened between two states of a municipality. {@code to} is today in Finland when left out, {@code from} the same day as
 * {@code to}; {@code known-at} is the knowledge of both sides, {@code known-at-from} that of the side of {@code from} alone.
 */
@RestController
@RequestMapping(path = "/api/v1/organisations", produces = "application/json")
public record DifferenceController(
        ComparisonQueries comparisons, StructureQueries structure, Moments moments, Answers answers) {
    @GetMapping("/{slug}/difference")
    public ResponseEntity<byte[]> difference(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "from", "to", "known-at", "known-at-from");
        var to = moments.day(query, "to", moments.today());
        var from = moments.day(query, "from", to);
        var known = moments.knownAt(query);
        var knownFrom = moments.knownAt(query, "known-at-from", known);
        var found = comparisons
                .difference(
                        "org-" + slug,
                        new ComparedState(from, knownFrom.position()),
                        new ComparedState(to, known.position()))
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No municipality is recorded under ‘" + slug
                        + "’ up to position " + Math.max(known.position(), knownFrom.position())
                        + " of the ledger. They are listed in /api/v1/organisations."));
        var names = new DifferenceAnswers(id -> structure
                .displayName(id, known.position())
                .or(() -> structure.displayName(id, knownFrom.position()))
                .orElse(null));
        return answers.betweenDays(
                known, from, knownFrom.position(), to, DifferenceAnswer.of(found, knownFrom, known, names));
    }
}
