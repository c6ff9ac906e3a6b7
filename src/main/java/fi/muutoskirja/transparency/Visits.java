package fi.muutoskirja.transparency;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.transparency.page.Visit;
import fi.muutoskirja.transparency.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.HttpHeaders;

/** Reads a request as a visit. */
final class Visits {
    private static final int LANGUAGE_LENGTH = 3;

    private Visits() {}

    /** The visit without its parameters, which cannot be wrong. */
    static Visit plain(HttpServletRequest request, long head, Instant now) {
        var uri = request.getRequestURI();
        var language = uri.length() < LANGUAGE_LENGTH
                ? Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : Language.tagged(uri.substring(1, LANGUAGE_LENGTH))
                        .filter(it -> uri.length() == LANGUAGE_LENGTH || uri.charAt(LANGUAGE_LENGTH) == '/')
                        .orElseGet(() -> Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var path = uri.startsWith("/" + language.tag()) ? uri.substring(LANGUAGE_LENGTH) : "";
        return new Visit(language, path.equals("/") ? "" : path, head, head, null, null, now);
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
                plain.now());
    }
}
