package fi.muutoskirja.transparency;

import fi.muutoskirja.timeline.TimelineFilter;
import fi.muutoskirja.transparency.page.ConsequencesPage;
import fi.muutoskirja.transparency.page.DecisionPage;
import fi.muutoskirja.transparency.page.DifferencePage;
import fi.muutoskirja.transparency.page.DutiesPage;
import fi.muutoskirja.transparency.page.EntryPage;
import fi.muutoskirja.transparency.page.FindingsPage;
import fi.muutoskirja.transparency.page.FrontPage;
import fi.muutoskirja.transparency.page.LedgerPage;
import fi.muutoskirja.transparency.page.MatterPage;
import fi.muutoskirja.transparency.page.OrganisationPage;
import fi.muutoskirja.transparency.page.ReformPage;
import fi.muutoskirja.transparency.page.ReplayPage;
import fi.muutoskirja.transparency.page.SourcePage;
import fi.muutoskirja.transparency.page.StructuresPage;
import fi.muutoskirja.transparency.page.UnitPage;
import fi.muutoskirja.transparency.page.WhyPage;
import fi.muutoskirja.transparency.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the public pages. */
@RestController
class PublicPages {
    private static final String IN = "/{language:fi|sv|en}";
    private static final String MATTERS = "/matters/";
    private static final Pattern PART = Pattern.compile("\\d{1,6}");
    private static final Pattern ENTRY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final PageAnswers answers;

    PublicPages(PageAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/")
    ResponseEntity<Void> choose(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + Language.preferred(accepted).tag()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping({IN, IN + "/"})
    ResponseEntity<byte[]> front(HttpServletRequest request) {
        var part = request.getParameter("page");
        return answers.page(
                request,
                "front",
                (read, visit) -> Optional.of(FrontPage.of(
                        part != null && PART.matcher(part).matches() ? Integer.parseInt(part) : 1, read, visit)));
    }

    @GetMapping(IN + "/ledger")
    ResponseEntity<byte[]> ledger(HttpServletRequest request) {
        return answers.pageOfNow(request, "ledger", (read, visit) -> Optional.of(LedgerPage.of(read, visit)));
    }

    @GetMapping(IN + "/organisations/{slug}")
    ResponseEntity<byte[]> organisation(@PathVariable String slug, HttpServletRequest request) {
        return answers.page(request, "organisation", (read, visit) -> OrganisationPage.of(slug, read, visit));
    }

    @GetMapping(IN + "/organisations/{slug}/difference")
    ResponseEntity<byte[]> difference(@PathVariable String slug, HttpServletRequest request) {
        return answers.page(
                request,
                "difference",
                (read, visit) -> DifferencePage.of(slug, AskedSides.of(request, read.ledger(), visit), read, visit));
    }

    @GetMapping(IN + "/reforms/{slug}/structures")
    ResponseEntity<byte[]> structures(@PathVariable String slug, HttpServletRequest request) {
        return answers.page(request, "structures", (read, visit) -> StructuresPage.of(slug, read, visit));
    }

    @GetMapping(IN + "/units/{unit}")
    ResponseEntity<byte[]> unit(@PathVariable String unit, HttpServletRequest request) {
        return answers.page(request, "unit", (read, visit) -> UnitPage.of(unit, read, visit));
    }

    @GetMapping(IN + "/reforms/{slug}")
    ResponseEntity<byte[]> reform(@PathVariable String slug, HttpServletRequest request) {
        return answers.page(request, "reform", (read, visit) -> ReformPage.of(slug, narrowing(request), read, visit));
    }

    @GetMapping(IN + "/reforms/{slug}/duties")
    ResponseEntity<byte[]> duties(@PathVariable String slug, HttpServletRequest request) {
        return answers.page(request, "duties", (read, visit) -> DutiesPage.of(slug, read, visit));
    }

    @GetMapping(IN + "/reforms/{slug}/findings")
    ResponseEntity<byte[]> findings(@PathVariable String slug, HttpServletRequest request) {
        return answers.page(request, "findings", (read, visit) -> FindingsPage.of(slug, read, visit));
    }

    private static TimelineFilter narrowing(HttpServletRequest request) {
        return new TimelineFilter(chosen(request, "kind"), chosen(request, "body"), chosen(request, "person"));
    }

    /** Null for a choice that was left open in the form. */
    private static @Nullable String chosen(HttpServletRequest request, String parameter) {
        var value = request.getParameter(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @GetMapping(IN + "/decisions/{id}")
    ResponseEntity<byte[]> decision(@PathVariable String id, HttpServletRequest request) {
        return answers.page(request, "decision", (read, visit) -> DecisionPage.of(id, read, visit));
    }

    /** What follows is the diary number, whose slashes are the address's own. */
    @GetMapping(IN + "/organisations/{slug}" + MATTERS + "**")
    ResponseEntity<byte[]> matter(@PathVariable String slug, HttpServletRequest request) {
        var address = request.getRequestURI();
        var number = address.substring(address.indexOf(MATTERS) + MATTERS.length());
        return answers.page(request, "matter", (read, visit) -> MatterPage.of(slug, number, read, visit));
    }

    @GetMapping({IN + "/units/{id:unit-.+}/why", IN + "/units/{id:unit-.+}/why/{about}"})
    ResponseEntity<byte[]> whyUnit(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String about,
            HttpServletRequest request) {
        return answers.page(request, "why", (read, visit) -> WhyPage.of(id, about, read, visit));
    }

    @GetMapping({IN + "/posts/{id:post-.+}/why", IN + "/posts/{id:post-.+}/why/{about}"})
    ResponseEntity<byte[]> whyPost(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String about,
            HttpServletRequest request) {
        return answers.page(request, "why", (read, visit) -> WhyPage.of(id, about, read, visit));
    }

    @GetMapping(IN + "/decisions/{id}/consequences")
    ResponseEntity<byte[]> consequences(@PathVariable String id, HttpServletRequest request) {
        return answers.page(request, "consequences", (read, visit) -> ConsequencesPage.of(id, read, visit));
    }

    @GetMapping({IN + "/reforms/{slug}/replay", IN + "/reforms/{slug}/replay/{position:\\d{1,18}}"})
    ResponseEntity<byte[]> replay(
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Long position,
            HttpServletRequest request) {
        return answers.page(request, "replay", (read, visit) -> ReplayPage.of(slug, position, read, visit));
    }

    @GetMapping(IN + "/entries/{id}")
    ResponseEntity<byte[]> entry(@PathVariable String id, HttpServletRequest request) {
        return answers.pageOfNow(
                request,
                "entry",
                (read, visit) -> ENTRY.matcher(id).matches()
                        ? EntryPage.of(UUID.fromString(id), read, visit)
                        : Optional.empty());
    }

    @GetMapping(IN + "/sources/{source}")
    ResponseEntity<byte[]> source(@PathVariable String source, HttpServletRequest request) {
        return answers.page(request, "source", (read, visit) -> SourcePage.of(source, read, visit));
    }

    @GetMapping(IN + "/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        return answers.page(request, "error", (read, visit) -> Optional.empty());
    }
}
