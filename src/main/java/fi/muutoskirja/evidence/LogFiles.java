package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The public files of a log, wherever they are kept. Safe for many threads. */
public interface LogFiles extends AutoCloseable {
    /**
     * The bytes of one file.
     *
     * @param path relative to the log, as {@link LogPath} takes it: {@code checkpoint}, {@code tile/0/x001/067.p/4}
     * @param maxBytes the most that the caller takes
     * @return empty when there is no such file
     * @throws NotAccepted when the path is none of a log, or the file is larger
     * @throws Unreadable when it cannot be told what is there
     */
    Optional<byte[]> read(String path, int maxBytes);

    /** What to call this in a message: the directory, the bundle or the address. */
    String name();

    /** Whether there may be more at the next look. */
    default boolean mayGrow() {
        return false;
    }

    @Override
    void close();

    /**
     * The log in a directory, in a bundle (a file), or at an address (http or https); also when its folder {@code log} is meant.
     *
     * @throws NotAccepted when a bundle is not what it should be
     * @throws Unreadable when there is nothing there
     */
    static LogFiles at(String place) {
        var small = place.toLowerCase(Locale.ROOT);
        if (small.startsWith("http://") || small.startsWith("https://")) {
            return AddressFiles.nearest(URI.create(place));
        }
        var path = Path.of(place);
        if (!Files.isDirectory(path)) {
            return BundleFiles.open(path);
        }
        var within = path.resolve("log");
        return new DirectoryFiles(
                Files.exists(path.resolve("checkpoint")) || !Files.isDirectory(within) ? path : within);
    }
}
