package fi.muutoskirja.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A log in a .zip file. Nothing of it is ever extracted. */
final class BundleFiles implements LogFiles {
    private final Path file;
    private final FileChannel channel;
    private final ZipDirectory directory;

    private BundleFiles(Path file, FileChannel channel, ZipDirectory directory) {
        this.file = file;
        this.channel = channel;
        this.directory = directory;
    }

    static BundleFiles open(Path file) {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException unreadable) {
            throw new Unreadable("There is no log to be read at " + file + ".", unreadable);
        }
        ZipDirectory directory = null;
        try {
            directory = new ZipDirectoryReader(channel, file.toString()).read();
            return new BundleFiles(file, channel, directory);
        } catch (IOException unreadable) {
            throw new Unreadable("The bundle " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        } finally {
            if (directory == null) {
                closeQuietly(channel);
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path, int maxBytes) {
        var entry = directory.entry(LogPath.checked(path));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ZippedFile(channel, file.toString(), entry).bytes(maxBytes));
        } catch (IOException unreadable) {
            throw new Unreadable("The bundle " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingWasWritten) {
            // What was read has been read.
        }
    }
}
