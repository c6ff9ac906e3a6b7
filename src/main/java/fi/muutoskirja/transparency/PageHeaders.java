package fi.muutoskirja.transparency;

import java.util.Map;
import org.springframework.http.ResponseEntity;

/** What every answer of this room carries: nothing may be loaded from elsewhere, framed, sniffed or leaked. */
final class PageHeaders {
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private PageHeaders() {}

    static ResponseEntity.BodyBuilder on(ResponseEntity.BodyBuilder answer) {
        return answer.headers(headers -> ALL.forEach(headers::set));
    }
}
