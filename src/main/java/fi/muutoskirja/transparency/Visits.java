package fi.muutoskirja.transparency;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.transparency.page.Visit;
import fi.muutoskirja.transparency.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads a request as a visit. */
final class Visits {
    private static final int PREFIX = "/fi".length();

    private Visits() {}

    /** What else an address may ask, kept when the same page is asked for in another language. */
    private static final List<String> OTHERS = List.of("from", "to", "known-at-from", "page");

    /** The visit without its parameters, which cannot be wrong. */
    static Visit plain(HttpServletRequest request, long head, Instant now) {
        var told = told(request.getRequestURI());
        var language = told.orElseGet(() -> Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var path = told.isEmpty() ? "" : request.getRequestURI().substring(PREFIX);
        return new Visit(language, path.equals("/") ? "" : path, head, head, null, null, now, "", site(request));
    }

    /** The language that an address begins with. */
    private static Optional<Language> told(String uri) {
        return uri.length() >= PREFIX && (uri.length() == PREFIX || uri.charAt(PREFIX) == '/')
                ? Language.tagged(uri.substring(1, PREFIX))
                : Optional.empty();
    }

    /** @throws BadParameter when {@code at} or {@code known-at} cannot be used */
    static Visit asked(HttpServletRequest request, Visit plain, Ledger ledger) {
        var knownAt = request.getParameter("known-at");
        var at = AskedTime.day(request.getParameter("at"));
        var position = AskedTime.position(knownAt, ledger, plain.head());
        return new Visit(
                plain.language(),
                plain.path(),
                position,
                plain.head(),
                knownAt == null || knownAt.isBlank() ? null : knownAt.strip(),
                at,
                plain.now(),
                others(request),
                plain.site());
    }

    private static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    private static String others(HttpServletRequest request) {
        return OTHERS.stream()
                .filter(name -> request.getParameter(name) != null
                        && !request.getParameter(name).isBlank())
                .map(name -> name + "="
                        + URLEncoder.encode(request.getParameter(name).strip(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
