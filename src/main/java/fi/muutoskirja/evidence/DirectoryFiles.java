package fi.muutoskirja.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A log in a directory. A symbolic link within it is no file of the log. */
final class DirectoryFiles implements LogFiles {
    private final Path directory;

    DirectoryFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<byte[]> read(String path, int maxBytes) {
        var file = directory.resolve(LogPath.checked(path));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Bounded.read(in, maxBytes, file.toString()));
        } catch (IOException unreadable) {
            throw new Unreadable("The file " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public void close() {
        // Nothing is held open between two files.
    }
}
