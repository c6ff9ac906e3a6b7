package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineFilter;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entries of a reform in the order in which they happened. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}/timeline", produces = "application/json")
public final class TimelineController {
    private final TimelineQueries timeline;
    private final StructureQueries structure;
    private final Wording wording;
    private final Moments moments;
    private final Answers answers;
    private final TimelineFilters filters;

    public TimelineController(
            TimelineQueries timeline,
            StructureQueries structure,
            Wording wording,
            Moments moments,
            Answers answers,
            Catalog catalog) {
        this.timeline = timeline;
        this.structure = structure;
        this.wording = wording;
        this.moments = moments;
        this.answers = answers;
        this.filters = new TimelineFilters(catalog);
    }

    @GetMapping
    public ResponseEntity<byte[]> timeline(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "known-at", "after", "limit", "kind", "body", "person");
        var asKnown = moments.knownAt(query);
        var language = AcceptedLanguage.of(request);
        var all = timeline.ofReform("reform-" + slug, asKnown.position());
        if (all.isEmpty()) {
            throw Reforms.unknown(slug, asKnown);
        }
        var filter = filters.asked(query);
        var wanted = filter.of(all);
        var page = Page.of(wanted, query);
        var entries = page.lines().stream()
                .map(line -> answer(line, asKnown, language))
                .toList();
        return answers.worded(
                asKnown,
                language,
                new TimelineAnswer(
                        "reform-" + slug, all.size(), wanted.size(), entries, next(slug, page, asKnown, filter)));
    }

    private TimelineEntryAnswer answer(TimelineEntry line, AsKnown asKnown, Locale language) {
        var bodies = line.bodies().stream()
                .map(body -> NamedAnswer.of(body, structure, asKnown.position()))
                .toList();
        return TimelineEntryAnswer.of(line, bodies, wording.text(line, language), language);
    }

    private static @Nullable String next(String slug, Page page, AsKnown asKnown, TimelineFilter filter) {
        if (!page.more()) {
            return null;
        }
        var last = page.lines().getLast().entry().id();
        return "/api/v1/reforms/" + slug + "/timeline?known-at=" + asKnown.position() + "&after=" + last + "&limit="
                + page.limit() + TimelineFilters.inAddress(filter);
    }
}
