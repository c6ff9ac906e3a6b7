package fi.muutoskirja.proof.tree;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where a piece of a log lies, as in C2SP tlog-tiles: {@code tile/0/x001/x234/067} is tile 1234067 of the leaf hashes, and
 * {@code tile/entries/000.p/5} the first five entries while there are no more. Payloads and metadata lie likewise.
 *
 * @param content what is in it
 * @param level 0 to 63; 0 for all but hashes
 * @param index from 0
 * @param width how many hashes or entries it holds, 1 to 256
 */
public record TilePath(Content content, int level, long index, int width) {
    /** How many hashes a full tile holds, and how many entries a full bundle. */
    public static final int FULL = 256;

    static final int HEIGHT = 8;
    private static final int HIGHEST = 63;
    private static final int GROUP = 1_000;
    private static final Pattern INDEX = Pattern.compile("(?:x\\d{3}/){0,6}\\d{3}");
    private static final Pattern TEXT = Pattern.compile(
            "(?<content>tile/entries|tile|payload|metadata)(?:/(?<level>0|[1-9]\\d?))?/(?<index>(?:x\\d{3}/){0,6}\\d{3})"
                    + "(?:\\.p/(?<width>[1-9]\\d{0,2}))?");

    /** What a piece of a log holds. */
    public enum Content {
        /** Hashes of leaves, or of full tiles of the level below. */
        HASHES("tile"),
        /** Leaves, each after its length in two bytes. */
        LEAVES("tile/entries"),
        /** The payloads of entries, one on each line. */
        PAYLOADS("payload"),
        /** The metadata of entries, one on each line. */
        METADATA("metadata");

        private final String folder;

        Content(String folder) {
            this.folder = folder;
        }

        private static Content of(String folder) {
            for (var content : values()) {
                if (content.folder.equals(folder)) {
                    return content;
                }
            }
            throw new NotAccepted("A log has no folder " + folder + ".");
        }
    }

    public TilePath {
        if (level < 0 || level > HIGHEST || level > 0 && content != Content.HASHES) {
            throw new NotAccepted("A tile has no level " + level + ".");
        }
        if (width < 1 || width > FULL) {
            throw new NotAccepted("A tile holds between 1 and 256 hashes, not " + width + ".");
        }
        if (index < 0 || index > (level < HIGHEST / HEIGHT ? Long.MAX_VALUE >> HEIGHT * (level + 1) : 0)) {
            throw new NotAccepted("No tree has a tile of level " + level + " with index " + index + ".");
        }
    }

    /**
     * Reads a path.
     *
     * @throws NotAccepted unless it is just as {@link #toString} writes it
     */
    public static TilePath read(String text) {
        var matcher = text.length() > 80 ? null : TEXT.matcher(text);
        if (matcher == null
                || !matcher.matches()
                || (matcher.group("level") == null) == matcher.group("content").equals("tile")) {
            throw new NotAccepted("This is no path of a log: " + Shown.of(text));
        }
        var width = matcher.group("width");
        var level = matcher.group("level");
        var path = new TilePath(
                Content.of(matcher.group("content")),
                level == null ? 0 : Integer.parseInt(level),
                index(matcher.group("index")),
                width == null ? FULL : Integer.parseInt(width));
        if (!path.toString().equals(text)) {
            throw new NotAccepted("The path of a log is written “" + path + "”, not " + Shown.of(text));
        }
        return path;
    }

    private static long index(String text) {
        if (!INDEX.matcher(text).matches()) {
            throw new NotAccepted("This is no index of a tile: " + Shown.of(text));
        }
        try {
            return Long.parseLong(text.replace("x", "").replace("/", ""));
        } catch (NumberFormatException tooLarge) {
            throw new NotAccepted("No tile has an index as large as " + Shown.of(text), tooLarge);
        }
    }

    /** The pieces of a kind, at level 0, that a log of a size is made of, in order. */
    public static List<TilePath> ofLog(Content content, long size) {
        return ofLevel(content, 0, size).toList();
    }

    /** The same one by one, where the size is what somebody says that it is. */
    public static Iterable<TilePath> oneByOne(Content content, long size) {
        return ofLevel(content, 0, size)::iterator;
    }

    /** The tiles of one level in a tree of a size, in order. */
    private static Stream<TilePath> ofLevel(Content content, int level, long size) {
        var hashes = size >> level * HEIGHT;
        return hashes == 0
                ? Stream.empty()
                : LongStream.rangeClosed(0, (hashes - 1) / FULL).mapToObj(index -> inTree(content, level, index, size));
    }

    /** Every tile of hashes in a tree of a size, from level 0 upwards. */
    public static List<TilePath> ofTree(long size) {
        var paths = new ArrayList<TilePath>();
        for (var level = 0; level * HEIGHT <= HIGHEST && size >> level * HEIGHT > 0; level++) {
            ofLevel(Content.HASHES, level, size).forEach(paths::add);
        }
        return paths;
    }

    /** The piece that holds a leaf in a log of a size. */
    public static TilePath holding(Content content, long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new NotAccepted("A log of " + size + " entries has none with index " + leaf + ".");
        }
        return inTree(content, 0, leaf / FULL, size);
    }

    static TilePath inTree(Content content, int level, long index, long size) {
        var hashes = size >> level * HEIGHT;
        return new TilePath(content, level, index, (int) Math.min(FULL, hashes - index * FULL));
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The same piece once it is full. */
    public TilePath full() {
        return new TilePath(content, level, index, FULL);
    }

    /** The same piece of the log with other things in it; only of level 0. */
    public TilePath with(Content other) {
        return new TilePath(other, level, index, width);
    }

    /** The index of the first leaf it is about. */
    public long firstLeaf() {
        return index << HEIGHT * (level + 1);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(content.folder);
        if (content == Content.HASHES) {
            text.append('/').append(level);
        }
        var groups = new ArrayList<String>();
        var rest = index;
        do {
            groups.add((groups.isEmpty() ? "%03d" : "x%03d").formatted(rest % GROUP));
            rest /= GROUP;
        } while (rest > 0);
        groups.reversed().forEach(group -> text.append('/').append(group));
        return isFull() ? text.toString() : text.append(".p/").append(width).toString();
    }
}
