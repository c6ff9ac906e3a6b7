package fi.muutoskirja.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.transparency.page.ErrorPage;
import fi.muutoskirja.transparency.page.PageReadSides;
import fi.muutoskirja.transparency.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers a request with a page: not at all when the reader has it already, from memory when it was made at the same position. */
final class PageAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
    private static final long CACHED_BYTES = 16L * 1024 * 1024;

    private final PageReadSides read;
    private final Renderer renderer;
    private final InstantSource clock;
    private final String edition;
    private final Cache<Made, byte[]> cache = Caffeine.newBuilder()
            .maximumWeight(CACHED_BYTES)
            .<Made, byte[]>weigher((made, bytes) -> bytes.length)
            .build();

    PageAnswers(PageReadSides read, Renderer renderer, InstantSource clock, String edition) {
        this.read = read;
        this.renderer = renderer;
        this.clock = clock;
        this.edition = edition;
    }

    /** What tells one made page from another. */
    private record Made(String address, String etag) {}

    /** Makes what a template shows; empty when there is no such thing. */
    interface Making {
        Optional<?> make(PageReadSides read, Visit visit);
    }

    ResponseEntity<byte[]> page(HttpServletRequest request, String template, Making making) {
        return answer(request, visit -> {
            var etag = "\"" + edition + "-" + visit.head() + "-" + visit.today() + "\"";
            if (has(request, etag)) {
                return unchanged(etag);
            }
            var made = new Made(request.getRequestURI() + '?' + request.getQueryString(), etag);
            var bytes = cache.getIfPresent(made);
            if (bytes == null) {
                var page = making.make(read, visit);
                if (page.isEmpty()) {
                    return error(Errors.notFound(visit), visit);
                }
                bytes = renderer.render(template, visit, page.get());
                cache.put(made, bytes);
            }
            return made(visit, etag, bytes);
        });
    }

    /** The same for what tells of the log too, which changes while the ledger does not: made for each request. */
    ResponseEntity<byte[]> pageOfNow(HttpServletRequest request, String template, Making making) {
        return answer(request, visit -> {
            var page = making.make(read, visit);
            if (page.isEmpty()) {
                return error(Errors.notFound(visit), visit);
            }
            var bytes = renderer.render(template, visit, page.get());
            var etag = "\"" + new Sha256().of(bytes).hex() + "\"";
            return has(request, etag) ? unchanged(etag) : made(visit, etag, bytes);
        });
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Function<Visit, ResponseEntity<byte[]>> answering) {
        var plain = Visits.plain(request, read.ledger().head(), clock.instant());
        try {
            return answering.apply(Visits.asked(request, plain, read.ledger()));
        } catch (BadParameter wrong) {
            return error(Errors.bad(wrong, request, plain), plain);
        } catch (RuntimeException failure) {
            LOG.error("The page {} could not be made", request.getRequestURI(), failure);
            return error(Errors.failed(plain), plain);
        }
    }

    private static ResponseEntity<byte[]> unchanged(String etag) {
        return PageHeaders.on(ResponseEntity.status(HttpStatus.NOT_MODIFIED))
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .build();
    }

    private static ResponseEntity<byte[]> made(Visit visit, String etag, byte[] bytes) {
        return PageHeaders.on(ResponseEntity.ok())
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .contentType(HTML)
                .body(bytes);
    }

    /** The page for a failure of a request that is not for one of the pages. */
    byte[] error(HttpServletRequest request, int status) {
        var visit = Visits.plain(request, read.ledger().head(), clock.instant());
        return renderer.render("error", visit, Errors.other(status, visit));
    }

    private ResponseEntity<byte[]> error(ErrorPage error, Visit visit) {
        return PageHeaders.on(ResponseEntity.status(error.status()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .contentType(HTML)
                .body(renderer.render("error", visit, error));
    }

    private static boolean has(HttpServletRequest request, String etag) {
        var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return held != null
                && Arrays.stream(held.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("W/" + etag));
    }
}
