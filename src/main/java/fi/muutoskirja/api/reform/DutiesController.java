package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.duties.DutiesQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was promised in a reform, and how it stood on a day. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}/duties", produces = "application/json")
public record DutiesController(DutiesQueries duties, Moments moments, Answers answers) {
    @GetMapping
    public ResponseEntity<byte[]> duties(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "on", "known-at");
        var asKnown = moments.knownAt(query);
        var on = moments.on(query);
        var promises = duties.duties("reform-" + slug, on, asKnown.position())
                .orElseThrow(() -> Reforms.unknown(slug, asKnown));
        return answers.onDay(asKnown, on, promises);
    }
}
