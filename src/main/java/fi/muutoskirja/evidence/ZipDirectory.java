package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a .zip file says that it holds, each path once, and no file within another. */
final class ZipDirectory {
    private final Map<String, Entry> entries = HashMap.newHashMap(64);

    /**
     * @param entries in any order
     * @param start where the directory itself begins
     */
    ZipDirectory(String bundle, List<Entry> entries, long start) {
        var inOrder = entries.stream()
                .sorted((one, other) -> Long.compare(one.header, other.header))
                .toList();
        for (var i = 0; i < inOrder.size(); i++) {
            var entry = inOrder.get(i);
            var end = i + 1 < inOrder.size() ? inOrder.get(i + 1).header : start;
            if (entry.header + entry.leastLength() > end) {
                throw new NotAccepted("In " + bundle + " the file " + entry.path + " lies over what comes after it.");
            }
            if (this.entries.put(entry.path, entry.upTo(end)) != null) {
                throw new NotAccepted("In " + bundle + " the file " + entry.path + " is there twice.");
            }
        }
    }

    @Nullable
    Entry entry(String path) {
        return entries.get(path);
    }

    /**
     * One file as the directory tells.
     *
     * @param header where its local header begins
     * @param end where the next thing begins
     */
    record Entry(String path, boolean deflated, long compressed, long size, int crc, long header, long end) {
        static final int HEADER = 30;

        long leastLength() {
            return HEADER + path.length() + compressed;
        }

        Entry upTo(long limit) {
            return new Entry(path, deflated, compressed, size, crc, header, limit);
        }
    }
}
