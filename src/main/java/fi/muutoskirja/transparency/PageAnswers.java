package fi.muutoskirja.transparency;

import fi.muutoskirja.transparency.page.ErrorPage;
import fi.muutoskirja.transparency.page.PageReadSides;
import fi.muutoskirja.transparency.page.Remembered;
import fi.muutoskirja.transparency.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** Answers a request with a page: not at all when the reader has it already, from memory when nothing of it has changed since. */
final class PageAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
    private static final long REMEMBERED_BYTES = 48L * 1024 * 1024;

    private final PageReadSides read;
    private final Renderer renderer;
    private final InstantSource clock;
    private final Remembered<Address, ShownPage> pages;

    PageAnswers(PageReadSides read, Renderer renderer, InstantSource clock) {
        this.read = read;
        this.renderer = renderer;
        this.clock = clock;
        this.pages = new Remembered<>(read.cards().changes(), REMEMBERED_BYTES, ShownPage::weight);
    }

    /** What tells one page from another while the ledger is the same. */
    private record Address(String asked, LocalDate today, boolean earlier) {}

    /** Makes what a template shows; empty when there is no such thing. */
    interface Making {
        Optional<?> make(PageReadSides read, Visit visit);
    }

    ResponseEntity<byte[]> page(HttpServletRequest request, String template, Making making) {
        return answer(
                request,
                visit -> pages.get(
                        new Address(
                                request.getRequestURI() + '?' + request.getQueryString(),
                                visit.today(),
                                visit.earlier()),
                        visit.head(),
                        () -> made(template, making, visit)));
    }

    /** The same for what tells of the log too, which changes while the ledger does not: made for each request. */
    ResponseEntity<byte[]> pageOfNow(HttpServletRequest request, String template, Making making) {
        return answer(request, visit -> made(template, making, visit));
    }

    private Optional<ShownPage> made(String template, Making making, Visit visit) {
        return making.make(read, visit).map(page -> new ShownPage(renderer, template, page, visit));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Function<Visit, Optional<ShownPage>> making) {
        var plain = Visits.plain(request, read.ledger().head(), clock.instant());
        try {
            var visit = Visits.asked(request, plain, read.ledger());
            return making.apply(visit)
                    .map(page -> has(request, page.etag()) ? unchanged(page) : whole(request, page, visit))
                    .orElseGet(() -> error(Errors.notFound(visit), visit));
        } catch (BadParameter wrong) {
            return error(Errors.bad(wrong, request, plain), plain);
        } catch (RuntimeException failure) {
            LOG.error("The page {} could not be made", request.getRequestURI(), failure);
            return error(Errors.failed(plain), plain);
        }
    }

    private static ResponseEntity<byte[]> unchanged(ShownPage page) {
        return kept(HttpStatus.NOT_MODIFIED, page).build();
    }

    private static ResponseEntity<byte[]> whole(HttpServletRequest request, ShownPage page, Visit visit) {
        var compressed = AcceptedCoding.isGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var answer = kept(HttpStatus.OK, page)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .contentType(HTML);
        if (compressed) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(page.bytes(visit, compressed));
    }

    private static ResponseEntity.BodyBuilder kept(HttpStatus status, ShownPage page) {
        return PageHeaders.on(ResponseEntity.status(status))
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag(page.etag());
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
                        .anyMatch(tag -> tag.equals(etag) || ("W/" + tag).equals(etag));
    }
}
