package fi.muutoskirja.api.entry;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.answer.ToldEntryAnswer;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One entry of the ledger, as recorded and as it stands. */
@RestController
@RequestMapping(path = "/api/v1/entries", produces = "application/json")
public record EntriesController(
        Ledger ledger,
        TimelineQueries timeline,
        StructureQueries structure,
        Wording wording,
        Moments moments,
        Answers answers) {
    @GetMapping("/{id}")
    public ResponseEntity<byte[]> entry(@PathVariable String id, HttpServletRequest request) {
        var asKnown = moments.knownAt(Query.of(request, "known-at"));
        var language = AcceptedLanguage.of(request);
        var line = EntryIds.parsed(id)
                .flatMap(entry -> timeline.entry(entry, asKnown.position()))
                .orElseThrow(() -> unknown(id, asKnown));
        return answers.wordedAlone(asKnown, language, answer(line, language));
    }

    private EntryAnswer answer(TimelineEntry line, Locale language) {
        var entry = line.entry();
        return new EntryAnswer(
                ToldEntryAnswer.of(line, structure, wording, language),
                entry.sequence(),
                line.reform(),
                line.organisation(),
                entry.command(),
                line.statement().provenance().authority(),
                changes(line.changedBy()),
                payload(entry.id()));
    }

    private List<ChangeAnswer> changes(List<UUID> changedBy) {
        return changedBy.stream()
                .map(ledger::entry)
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.statement().event() instanceof Correction change
                        ? Optional.of(ChangeAnswer.of(entry, change)).stream()
                        : Optional.<ChangeAnswer>empty().stream())
                .toList();
    }

    private String payload(UUID entry) {
        return ledger.payload(entry)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("Entry " + entry + " has no payload"));
    }

    private static RequestProblem unknown(String id, AsKnown asKnown) {
        return ProblemKind.NOT_FOUND.because(
                "No entry has the id ‘" + id + "’ up to position " + asKnown.position() + " of the ledger.");
    }
}
