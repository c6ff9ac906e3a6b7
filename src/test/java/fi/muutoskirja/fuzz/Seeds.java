package fi.muutoskirja.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that fuzzing begins with, and those that once made a reader fail: src/test/fuzz, a folder for each reader. */
final class Seeds {
    private static final Path FOLDER = Path.of("src", "test", "fuzz");

    private Seeds() {}

    static List<Path> of(Reader reader) {
        try (var files = Files.list(FOLDER.resolve(reader.folder()))) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
