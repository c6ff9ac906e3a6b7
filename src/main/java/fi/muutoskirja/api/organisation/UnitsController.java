package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.comparison.ComparisonQueries;
import fi.muutoskirja.comparison.Lineage;
import fi.muutoskirja.structure.StructureQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lives of units. */
@RestController
@RequestMapping(path = "/api/v1/units", produces = "application/json")
public record UnitsController(
        StructureQueries structure, ComparisonQueries comparisons, Moments moments, Answers answers) {
    @GetMapping("/{id}")
    public ResponseEntity<byte[]> unit(@PathVariable String id, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var life = structure
                .unit(id, asKnown.position())
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No unit is recorded under ‘" + id
                        + "’ up to position " + asKnown.position() + " of the ledger."));
        var lineage =
                comparisons.lineage(id, asKnown.position()).orElseGet(() -> new Lineage(id, List.of(), List.of()));
        return answers.known(asKnown, new UnitLifeAnswer(life, lineage));
    }
}
