package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps two programs from using one data directory. The operating system frees it when the program dies, however it dies. */
final class DirectoryLock implements AutoCloseable {
    /** Closing any channel of a file frees every lock this process holds on it, so a second one must not even be opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock hold(Layout layout) throws IOException {
        var file = layout.root().toRealPath().resolve(layout.lock().getFileName());
        if (!HELD.add(file)) {
            throw inUse(layout, "this same program");
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            if (channel.tryLock() == null) {
                throw inUse(layout, "process " + Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DirectoryLock(file, channel);
        } catch (IOException | RuntimeException failed) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(file);
            throw failed;
        }
    }

    private static CannotStart inUse(Layout layout, String holder) {
        return new CannotStart("The data directory %s is in use by %s.".formatted(layout.root(), holder));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException closedAllTheSame) {
            // The descriptor is gone either way, and with it the lock.
        }
        HELD.remove(file);
    }
}
