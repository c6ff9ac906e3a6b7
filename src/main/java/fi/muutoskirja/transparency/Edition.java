package fi.muutoskirja.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tells two versions of the program apart in ETags, so that a new version's pages are not taken for the old one's. */
final class Edition {
    private static final String WHAT_PAGES_ARE_MADE_OF = "classpath*:/fi/muutoskirja/**/*.*";

    private Edition() {}

    static String current() {
        var sum = new CRC32C();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(WHAT_PAGES_ARE_MADE_OF)) {
                sum.update(resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(sum.getValue());
    }
}
