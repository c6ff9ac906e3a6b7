package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.unknowns.UnknownWords;
import fi.muutoskirja.unknowns.UnknownsQueries;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is not known of a reform. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}/unknowns", produces = "application/json")
public record UnknownsController(UnknownsQueries unknowns, Moments moments, Answers answers) {
    @GetMapping
    public ResponseEntity<byte[]> unknowns(@PathVariable String slug, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var language = AcceptedLanguage.of(request);
        var open = unknowns.unknowns("reform-" + slug, asKnown.position())
                .orElseThrow(() -> Reforms.unknown(slug, asKnown));
        return answers.worded(asKnown, language, UnknownsAnswer.of(open, UnknownWords.of(language)));
    }
}
