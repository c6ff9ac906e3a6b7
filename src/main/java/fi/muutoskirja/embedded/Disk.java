package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The disk under the data directory. */
final class Disk {
    /** PostgreSQL writes its log in files of 16 MB, and stops at once when it cannot begin a new one. */
    private static final long LEAST_BYTES = 32L << 20;

    private Disk() {}

    static void mustHaveRoom(Layout layout) throws IOException {
        if (Files.getFileStore(layout.root()).getUsableSpace() < LEAST_BYTES) {
            throw full(layout, null);
        }
    }

    static CannotStart full(Layout layout, @Nullable Throwable cause) {
        return new CannotStart("The disk that holds %s is full.".formatted(layout.root()), cause);
    }
}
