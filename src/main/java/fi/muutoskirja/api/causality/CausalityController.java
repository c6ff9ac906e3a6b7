package fi.muutoskirja.api.causality;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.causality.ConsequenceAnswer.ConsequencesAnswer;
import fi.muutoskirja.api.causality.WhyLinkAnswer.WhyAnswer;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.causality.CausalityQueries;
import fi.muutoskirja.causality.ChainLink.About;
import fi.muutoskirja.causality.ChainWords;
import fi.muutoskirja.kernel.KebabCase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a unit or post is as it is, and what came of a decision. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
public record CausalityController(CausalityQueries provenance, ChainWords words, Moments moments, Answers answers) {
    @GetMapping("/units/{id}/why")
    public ResponseEntity<byte[]> unit(@PathVariable String id, HttpServletRequest request) {
        return why("unit-", id, request);
    }

    @GetMapping("/posts/{id}/why")
    public ResponseEntity<byte[]> post(@PathVariable String id, HttpServletRequest request) {
        return why("post-", id, request);
    }

    private ResponseEntity<byte[]> why(String prefix, String id, HttpServletRequest request) {
        var query = Query.of(request, "known-at", "about");
        var asKnown = moments.knownAt(query);
        var about = query.value("about").map(CausalityController::about).orElse(null);
        var language = AcceptedLanguage.of(request);
        if (!id.startsWith(prefix)) {
            throw unknown(id, asKnown);
        }
        var chain = provenance.why(id, about, asKnown.position()).orElseThrow(() -> unknown(id, asKnown));
        return answers.worded(
                asKnown,
                language,
                new WhyAnswer(WhyLinkAnswer.of(chain, link -> words.text(link, language, asKnown.position()))));
    }

    @GetMapping("/decisions/{id}/consequences")
    public ResponseEntity<byte[]> consequences(@PathVariable String id, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var language = AcceptedLanguage.of(request);
        var decision = provenance.consequences(id, asKnown.position()).orElseThrow(() -> unknown(id, asKnown));
        return answers.worded(
                asKnown,
                language,
                new ConsequencesAnswer(
                        ConsequenceAnswer.of(decision, link -> words.text(link, language, asKnown.position()))));
    }

    private static @Nullable About about(String asked) {
        return Arrays.stream(About.values())
                .filter(about -> KebabCase.of(about).equals(asked))
                .findFirst()
                .orElseThrow(() -> Query.invalid(
                        "about",
                        "it is existence, name, parent, tasks, holder, state or end; left out, the whole life."));
    }

    private static RequestProblem unknown(String id, AsKnown asKnown) {
        return ProblemKind.NOT_FOUND.because(
                "Nothing is recorded under ‘" + id + "’ up to position " + asKnown.position() + " of the ledger.");
    }
}
