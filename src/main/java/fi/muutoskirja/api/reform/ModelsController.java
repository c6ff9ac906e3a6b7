package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.dossier.DossierQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The alternatives of a reform. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}", produces = "application/json")
public record ModelsController(DossierQueries dossiers, Moments moments, Answers answers) {
    @GetMapping("/models")
    public ResponseEntity<byte[]> models(@PathVariable String slug, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        return answers.known(asKnown, ModelsAnswer.of(Reforms.dossier(dossiers, slug, asKnown)));
    }
}
