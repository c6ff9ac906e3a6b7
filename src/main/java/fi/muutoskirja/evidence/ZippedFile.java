package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One file within a .zip file, read where the directory says that it is. */
final class ZippedFile {
    private static final int LOCAL = 0x04034b50;

    private final FileChannel channel;
    private final String bundle;
    private final ZipDirectory.Entry entry;

    ZippedFile(FileChannel channel, String bundle, ZipDirectory.Entry entry) {
        this.channel = channel;
        this.bundle = bundle;
        this.entry = entry;
    }

    /** @throws NotAccepted when it is larger, or not what the directory says */
    byte[] bytes(int maxBytes) throws IOException {
        if (entry.size() > maxBytes || entry.compressed() > Integer.MAX_VALUE - Short.MAX_VALUE) {
            throw new NotAccepted("In " + bundle + " the file " + entry.path() + " is larger than the " + maxBytes
                    + " bytes it may have.");
        }
        var stored = at(channel, begin(), (int) entry.compressed(), bundle).array();
        var bytes = entry.deflated() ? inflated(stored) : stored;
        var crc = new CRC32();
        crc.update(bytes);
        if ((int) crc.getValue() != entry.crc()) {
            throw damaged();
        }
        return bytes;
    }

    /** Where the bytes begin, after a header that has to agree with the directory. */
    private long begin() throws IOException {
        var header = at(channel, entry.header(), ZipDirectory.Entry.HEADER, bundle);
        var nameLength = Short.toUnsignedInt(header.getShort(26));
        var begin = entry.header() + ZipDirectory.Entry.HEADER + nameLength + Short.toUnsignedInt(header.getShort(28));
        if (header.getInt(0) != LOCAL
                || (header.getShort(8) == 8) != entry.deflated()
                || begin + entry.compressed() > entry.end()) {
            throw damaged();
        }
        var name = at(channel, entry.header() + ZipDirectory.Entry.HEADER, nameLength, bundle);
        if (!new String(name.array(), StandardCharsets.ISO_8859_1).equals(entry.path())) {
            throw damaged();
        }
        return begin;
    }

    private byte[] inflated(byte[] deflated) {
        var bytes = new byte[(int) entry.size()];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(deflated);
            var length = 0;
            while (length < bytes.length && !inflater.finished()) {
                var more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged();
                }
                length += more;
            }
            if (length < bytes.length || inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
                throw damaged();
            }
        } catch (DataFormatException notDeflated) {
            throw damaged();
        }
        return bytes;
    }

    private NotAccepted damaged() {
        return new NotAccepted("In " + bundle + " the file " + entry.path() + " is not what the bundle says it is.");
    }

    static ByteBuffer at(FileChannel channel, long position, int length, String bundle) throws IOException {
        if (position < 0 || position + length > channel.size()) {
            throw new NotAccepted(bundle + " ends before what it says that it holds.");
        }
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException("it has become shorter meanwhile");
            }
        }
        return bytes.flip();
    }
}
