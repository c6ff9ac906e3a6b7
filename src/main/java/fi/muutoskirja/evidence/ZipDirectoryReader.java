package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * Reads the directory at the end of a .zip file, as strictly as nobody else does: one disk, no comment, no encryption, stored or
 * deflated files, and paths of a log alone. The larger form (zip64) is read where the smaller one has no room.
 */
final class ZipDirectoryReader {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;
    private static final int FILE = 0x02014b50;
    private static final int FILE_LENGTH = 46;
    private static final int MOST_FILES = 1_000_000;
    private static final int LONGEST_DIRECTORY = 256 << 20;
    private static final long NO_ROOM = 0xffff_ffffL;
    private static final int NO_ROOM_FOR_COUNT = 0xffff;
    /** The only flags there may be: how well it was deflated, sizes told after the file, names in UTF-8. */
    private static final int FLAGS = 0b1000_0000_1110;

    private final FileChannel channel;
    private final String bundle;

    ZipDirectoryReader(FileChannel channel, String bundle) {
        this.channel = channel;
        this.bundle = bundle;
    }

    private record Extent(long count, long length, long start) {}

    ZipDirectory read() throws IOException {
        var extent = extent();
        if (extent.count > MOST_FILES || extent.length > LONGEST_DIRECTORY) {
            throw new NotAccepted(bundle + " says that it holds more than a bundle may: " + extent.count + " files.");
        }
        var bytes = ZippedFile.at(channel, extent.start, (int) extent.length, bundle);
        var entries = new ArrayList<ZipDirectory.Entry>();
        while (bytes.hasRemaining()) {
            entries.add(entry(bytes));
        }
        if (entries.size() != extent.count) {
            throw new NotAccepted(
                    bundle + " says that it holds " + extent.count + " files, but lists " + entries.size() + ".");
        }
        return new ZipDirectory(bundle, entries, extent.start);
    }

    private Extent extent() throws IOException {
        var size = channel.size();
        if (size < END_LENGTH) {
            throw noZip();
        }
        var end = ZippedFile.at(channel, size - END_LENGTH, END_LENGTH, bundle);
        if (end.getInt(0) != END || end.getShort(20) != 0) {
            throw noZip();
        }
        if (end.getShort(4) != 0 && end.getShort(4) != -1) {
            throw new NotAccepted(bundle + " is a part of a bundle in several files, and cannot be read.");
        }
        var count = Short.toUnsignedInt(end.getShort(10));
        var length = Integer.toUnsignedLong(end.getInt(12));
        var start = Integer.toUnsignedLong(end.getInt(16));
        if (count == NO_ROOM_FOR_COUNT || length == NO_ROOM || start == NO_ROOM) {
            return larger(size - END_LENGTH);
        }
        return mustFit(new Extent(count, length, start), size - END_LENGTH);
    }

    private Extent larger(long end) throws IOException {
        if (end < LOCATOR_LENGTH + END64_LENGTH) {
            throw noZip();
        }
        var locator = ZippedFile.at(channel, end - LOCATOR_LENGTH, LOCATOR_LENGTH, bundle);
        var at = end - LOCATOR_LENGTH - END64_LENGTH;
        if (locator.getInt(0) != LOCATOR || locator.getLong(8) != at) {
            throw noZip();
        }
        var end64 = ZippedFile.at(channel, at, END64_LENGTH, bundle);
        if (end64.getInt(0) != END64) {
            throw noZip();
        }
        return mustFit(new Extent(end64.getLong(32), end64.getLong(40), end64.getLong(48)), at);
    }

    private Extent mustFit(Extent extent, long end) {
        if (extent.count < 0 || extent.length < 0 || extent.start < 0 || extent.start != end - extent.length) {
            throw noZip();
        }
        return extent;
    }

    private ZipDirectory.Entry entry(ByteBuffer bytes) {
        if (bytes.remaining() < FILE_LENGTH || bytes.getInt(bytes.position()) != FILE) {
            throw noZip();
        }
        var at = bytes.position();
        var name = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
        var extra = Short.toUnsignedInt(bytes.getShort(at + 30));
        var comment = Short.toUnsignedInt(bytes.getShort(at + 32));
        if (bytes.remaining() < FILE_LENGTH + name.length + extra + comment) {
            throw noZip();
        }
        bytes.get(at + FILE_LENGTH, name);
        var path = new String(name, StandardCharsets.ISO_8859_1);
        if (!LogPath.isOne(path)) {
            throw new NotAccepted(bundle + " holds a file that no bundle has: " + Shown.of(path) + ".");
        }
        var flags = bytes.getShort(at + 8);
        var method = bytes.getShort(at + 10);
        if ((flags & ~FLAGS) != 0 || method != 0 && method != 8) {
            throw new NotAccepted("In " + bundle + " the file " + path
                    + " is encrypted, or compressed in another way than a bundle may be.");
        }
        var sizes = new Zip64Sizes(bytes.slice(at + FILE_LENGTH + name.length, extra));
        var size = sizes.real(bytes.getInt(at + 24));
        var compressed = sizes.real(bytes.getInt(at + 20));
        var header = sizes.real(bytes.getInt(at + 42));
        bytes.position(at + FILE_LENGTH + name.length + extra + comment);
        if (size < 0 || compressed < 0 || header < 0 || method == 0 && size != compressed) {
            throw new NotAccepted("In " + bundle + " the sizes of the file " + path + " cannot be.");
        }
        return new ZipDirectory.Entry(path, method == 8, compressed, size, bytes.getInt(at + 16), header, 0);
    }

    private NotAccepted noZip() {
        return new NotAccepted(bundle + " is neither a directory nor a .zip file as bundles are.");
    }
}
