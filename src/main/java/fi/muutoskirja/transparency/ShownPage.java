package fi.muutoskirja.transparency;

import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.transparency.page.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page that was made, as it was shown last. Its entity tag is made of what it says, apart from how far the ledger had come when it was
 * shown: so two nodes give it the same one, another version of the program another one, and an entry elsewhere none. May be used from
 * several threads.
 */
final class ShownPage {
    private final Renderer renderer;
    private final String template;
    private final Object page;
    private final String etag;
    private volatile Showing showing;

    ShownPage(Renderer renderer, String template, Object page, Visit visit) {
        this.renderer = renderer;
        this.template = template;
        this.page = page;
        var content = renderer.render(template, visit.apartFromTheHead(), page);
        this.etag = "W/\"" + new Sha256().of(content).hex().substring(0, 32) + "\"";
        this.showing = shown(visit);
    }

    /** How it looked at one head of the ledger. */
    private static final class Showing {
        private final long head;
        private final byte[] bytes;
        private volatile byte @Nullable [] compressed;

        Showing(long head, byte[] bytes) {
            this.head = head;
            this.bytes = bytes;
        }

        byte[] compressed() {
            var before = compressed;
            if (before == null) {
                before = gzip(bytes);
                compressed = before;
            }
            return before;
        }
    }

    String etag() {
        return etag;
    }

    /** How much memory it takes at most, roughly: the page before it is rendered weighs some times what it is rendered to. */
    int weight() {
        return 5 * showing.bytes.length;
    }

    byte[] bytes(Visit visit, boolean compressed) {
        var now = showing;
        if (now.head != visit.head()) {
            now = shown(visit);
            showing = now;
        }
        return compressed ? now.compressed() : now.bytes;
    }

    private Showing shown(Visit visit) {
        return new Showing(visit.head(), renderer.render(template, visit, page));
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return compressed.toByteArray();
    }
}
