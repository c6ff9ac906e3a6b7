package fi.muutoskirja.auditor.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;

/** A bundle as files in a directory of its own. */
final class DirectoryBundle implements BundleWriter {
    private final Path target;
    private final Path unfinished;

    /** @param target that is not there yet */
    DirectoryBundle(Path target) throws IOException {
        this.target = target;
        this.unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        remove();
        Files.createDirectories(unfinished);
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        var file = unfinished.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    @Override
    public void finish() throws IOException {
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        remove();
    }

    private void remove() throws IOException {
        if (Files.isDirectory(unfinished)) {
            try (var files = Files.walk(unfinished)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
