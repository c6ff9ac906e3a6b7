package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.answer.Known;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.replay.Replay;
import fi.muutoskirja.replay.ReplayQueries;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A reform stepped through in the order in which it was recorded. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}/replay", produces = "application/json")
public record ReplayController(
        ReplayQueries replays, StructureQueries structure, Wording wording, Moments moments, Answers answers) {
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    @GetMapping
    public ResponseEntity<byte[]> replay(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "position");
        var head = moments.knownAt(query);
        var position = query.value("position").map(ReplayController::position).orElse(null);
        var language = AcceptedLanguage.of(request);
        var replay = replays.replay("reform-" + slug, position)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No reform ‘" + slug + "’ has an entry"
                        + (position == null ? "." : " at or before position " + position + " of the ledger.")));
        return answers.wordedAlone(head, language, answer(replay, language));
    }

    private static Long position(String asked) {
        if (!POSITION.matcher(asked).matches()) {
            throw Query.invalid("position", "it is a position of the ledger, such as 120.");
        }
        return Long.valueOf(asked);
    }

    private ReplayAnswer answer(Replay replay, Locale language) {
        var state = replay.state();
        var asKnown = new AsKnown(replay.entry().entry().recordedAt(), replay.position());
        return ReplayAnswer.of(
                replay,
                told(replay.entry(), language),
                replay.before() == null ? null : told(replay.before(), language),
                replay.after() == null ? null : told(replay.after(), language),
                state == null ? null : state.stage(),
                state == null ? null : new Known<>(asKnown, ModelsAnswer.of(state)));
    }

    private TimelineEntryAnswer told(TimelineEntry line, Locale language) {
        return TimelineEntryAnswer.of(line, structure, wording, language);
    }
}
