package fi.muutoskirja.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes whole files below a directory so that after a kill or a power cut each is as it was or as it was to be, never half of it. Only
 * one program at a time may write below a directory.
 */
public final class DurableFiles {
    /** Where files are until they are whole; no log has such a path. */
    static final String UNFINISHED = ".unfinished";

    private final Path root;
    private final WritingSteps steps;
    private final AtomicLong count = new AtomicLong();

    public DurableFiles(Path root) {
        this(root, (step, path) -> {});
    }

    /** @param steps told of each step once it is done */
    public DurableFiles(Path root, WritingSteps steps) {
        this.root = root.toAbsolutePath().normalize();
        this.steps = steps;
    }

    public Path root() {
        return root;
    }

    /** Removes what killed writers left behind. To be called before the first write. */
    public void clean() throws IOException {
        var unfinished = root.resolve(UNFINISHED);
        if (Files.isDirectory(unfinished)) {
            try (var left = Files.newDirectoryStream(unfinished)) {
                for (var file : left) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Writes a file, in place of one that may be there. When this returns, it is on disk.
     *
     * @param path below the directory
     * @throws IOException when it is not written; what was there before still is
     */
    public void write(String path, byte[] bytes) throws IOException {
        write(path, bytes, new FileAttribute<?>[0]);
    }

    /** As {@link #write}; nobody but the owner may ever read it, where the system knows of owners. */
    public void writeForTheOwnerAlone(String path, byte[] bytes) throws IOException {
        var attributes = root.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        write(path, bytes, attributes);
    }

    private void write(String path, byte[] bytes, FileAttribute<?>[] attributes) throws IOException {
        var unfinished = root.resolve(UNFINISHED);
        createDirectory(unfinished);
        var file = unfinished.resolve(Long.toString(count.incrementAndGet()));
        try {
            write(file, path, bytes, attributes);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(Path file, String path, byte[] bytes, FileAttribute<?>[] attributes) throws IOException {
        // What a killed write left, whose permissions would be kept.
        Files.deleteIfExists(file);
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            steps.done(WritingSteps.Step.WRITTEN, path);
            channel.force(true);
        }
        steps.done(WritingSteps.Step.SYNCED, path);
        var target = root.resolve(path);
        var directory = Objects.requireNonNull(target.getParent());
        createDirectory(directory);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        steps.done(WritingSteps.Step.RENAMED, path);
        sync(directory);
        steps.done(WritingSteps.Step.DIRECTORY_SYNCED, path);
    }

    /** Creates a directory and those above it, each on disk before there is anything in it. */
    static void createDirectory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        var above = directory.getParent();
        if (above != null) {
            createDirectory(above);
            Files.createDirectory(directory);
            sync(above);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
