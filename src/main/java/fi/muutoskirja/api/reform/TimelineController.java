package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Moments;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineFilter;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entries of a reform in the order in which they happened. */
@RestController
@RequestMapping(path = "/api/v1/reforms/{slug}/timeline", produces = "application/json")
public record TimelineController(
        TimelineQueries timeline,
        StructureQueries structure,
        Wording wording,
        Moments moments,
        Answers answers,
        Catalog catalog) {
    @GetMapping
    public ResponseEntity<byte[]> timeline(@PathVariable String slug, HttpServletRequest request) {
        var query = Query.of(request, "known-at", "after", "limit", "kind", "body", "person");
        var asKnown = moments.knownAt(query);
        var language = AcceptedLanguage.of(request);
        var all = timeline.ofReform("reform-" + slug, asKnown.position());
        if (all.isEmpty()) {
            throw Reforms.unknown(slug, asKnown);
        }
        var filter = new TimelineFilters(catalog).asked(query);
        var wanted = filter.of(all);
        var page = Page.of(wanted, query);
        var entries = page.lines().stream()
                .map(line -> TimelineEntryAnswer.of(line, structure, wording, language))
                .toList();
        return answers.worded(
                asKnown,
                language,
                new TimelineAnswer(
                        "reform-" + slug, all.size(), wanted.size(), entries, next(slug, page, asKnown, filter)));
    }

    private static @Nullable String next(String slug, Page page, AsKnown asKnown, TimelineFilter filter) {
        if (!page.more()) {
            return null;
        }
        var last = page.lines().getLast().entry().id();
        return "/api/v1/reforms/" + slug + "/timeline?known-at=" + asKnown.position() + "&after=" + last + "&limit="
                + page.limit() + TimelineFilters.inAddress(filter);
    }

    /**
     * The entries of a reform, or a page of them, in the order in which they happened as far as known.
     *
     * @param reform {@code reform-…}
     * @param all how many entries the reform has, from 1
     * @param matching how many of them suit the filters, from 0; all of them when nothing is filtered
     * @param entries at most as many as the limit; corrections and withdrawals show on the entry they change
     * @param next address of the next page, at the same moment of knowledge; null when this is the last
     */
    public record TimelineAnswer(
            String reform,
            int all,
            int matching,
            List<TimelineEntryAnswer> entries,
            @Nullable String next) {}
}
