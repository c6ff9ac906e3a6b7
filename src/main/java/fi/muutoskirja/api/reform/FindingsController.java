package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.findings.FindingsQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What speaks against the entries of a reform. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}/findings", produces = "application/json")
public record FindingsController(FindingsQueries findings, Moments moments, Answers answers) {
    @GetMapping
    public ResponseEntity<byte[]> findings(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "on", "known-at");
        var asKnown = moments.knownAt(query);
        var language = AcceptedLanguage.of(request);
        var on = moments.on(query);
        var found = findings.findings("reform-" + slug, on, asKnown.position())
                .orElseThrow(() -> Reforms.unknown(slug, asKnown));
        return answers.worded(asKnown, on, language, FindingsAnswer.of(found, language));
    }
}
