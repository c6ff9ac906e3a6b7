package fi.muutoskirja.transparency;

import fi.muutoskirja.transparency.page.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stylesheet and the mark. The stylesheet's address carries a hash of its content, so that browsers may keep it for ever. */
@RestController
class Assets {
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final Duration A_DAY = Duration.ofDays(1);
    private final byte[] mark = read("/fi/muutoskirja/transparency/muutoskirja.svg");

    @GetMapping("/assets/{hash}.css")
    ResponseEntity<byte[]> stylesheet(@PathVariable String hash) {
        var cache = hash.equals(Stylesheet.HASH)
                ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable()
                : CacheControl.noCache();
        return PageHeaders.on(ResponseEntity.ok())
                .cacheControl(cache)
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(Stylesheet.bytes());
    }

    @GetMapping({"/assets/muutoskirja.svg", "/favicon.ico"})
    ResponseEntity<byte[]> mark() {
        return PageHeaders.on(ResponseEntity.ok())
                .cacheControl(CacheControl.maxAge(A_DAY).cachePublic())
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(mark);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
