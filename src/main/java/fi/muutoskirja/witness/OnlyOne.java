package fi.muutoskirja.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The lock of a witness's directory: two that knew nothing of each other would cosign two logs. The system lets it go with the program. */
final class OnlyOne implements AutoCloseable {
    private final FileChannel channel;

    private OnlyOne(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CannotWitness when another witness has it */
    static OnlyOne in(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new OnlyOne(channel);
            }
        } catch (OverlappingFileLockException ofThisProgram) {
            channel.close();
            throw taken(directory);
        }
        channel.close();
        throw taken(directory);
    }

    private static CannotWitness taken(Path directory) {
        return new CannotWitness("Another witness is running in " + directory + ".");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
