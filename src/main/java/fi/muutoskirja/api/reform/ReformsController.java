package fi.muutoskirja.api.reform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import fi.muutoskirja.timeline.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reforms, and where each stands. */
@RestController
@RequestMapping(path = "/api/v1/reforms", produces = "application/json")
public record ReformsController(
        TimelineQueries timeline,
        DossierQueries dossiers,
        StructureQueries structure,
        Wording wording,
        Moments moments,
        Answers answers) {
    @GetMapping
    public ResponseEntity<byte[]> reforms(HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var reforms = timeline.reforms(asKnown.position()).stream()
                .map(line -> new ReformsAnswer.ReformLineAnswer(line, ReformLinks.of(line.slug())))
                .toList();
        return answers.known(asKnown, new ReformsAnswer(reforms));
    }

    @GetMapping("/{slug}")
    public ResponseEntity<byte[]> reform(@PathVariable String slug, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var language = AcceptedLanguage.of(request);
        var dossier = Reforms.dossier(dossiers, slug, asKnown);
        var telling = new WordedEntries(timeline.ofReform(dossier.id(), asKnown.position()), wording, language);
        return answers.worded(asKnown, language, answer(slug, dossier, telling, asKnown));
    }

    private ReformAnswer answer(String slug, Dossier dossier, WordedEntries telling, AsKnown asKnown) {
        return new ReformAnswer(
                dossier.id(),
                slug,
                dossier.name(),
                NamedAnswer.of(dossier.organisation(), structure, asKnown.position()),
                dossier.stage(),
                telling.all(dossier.aims()),
                telling.all(dossier.groups()),
                telling.all(dossier.experts()),
                dossier.meetings().stream()
                        .map(meeting -> ReformAnswer.MeetingAnswer.of(meeting, telling))
                        .toList(),
                telling.all(dossier.decisions()),
                dossier.targets().stream().map(ReformAnswer.TargetAnswer::of).toList(),
                dossier.programmes().stream()
                        .map(programme -> ProgrammeAnswer.of(programme, telling))
                        .toList(),
                telling.all(dossier.participation()),
                telling.all(dossier.results()),
                telling.all(dossier.notes()),
                ReformLinks.of(slug));
    }

    /**
     * Every reform in the ledger.
     *
     * @param reforms in the order of their municipalities' names
     */
    public record ReformsAnswer(List<ReformLineAnswer> reforms) {
        /**
         * A reform in one line.
         *
         * @param links where to ask on
         */
        public record ReformLineAnswer(@JsonUnwrapped ReformLine reform, ReformLinks links) {}
    }
}
