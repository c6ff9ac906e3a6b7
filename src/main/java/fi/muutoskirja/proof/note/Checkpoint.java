package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.tree.TreeHead;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log signs (C2SP tlog-checkpoint): how many leaves it has, and the root of the tree over them.
 *
 * @param origin the name of the log
 * @param size 0 to 2⁶³ − 1
 * @param extensions lines that no verifier understands; better none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final String CALLED = "checkpoint";
    private static final Hash ROOT_OF_NOTHING = new Sha256().of(new byte[0]);

    /** @throws NotAccepted when the size is negative or a line is empty or more than one */
    public Checkpoint {
        mustBeOneLine("origin", origin);
        if (size < 0) {
            throw new NotAccepted("A checkpoint has a size of 0 to 2^63 - 1, not " + size + ".");
        }
        extensions = List.copyOf(extensions);
        extensions.forEach(extension -> mustBeOneLine("extension line", extension));
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static void mustBeOneLine(String what, String line) {
        if (line.isEmpty() || line.contains("\n")) {
            throw new NotAccepted("The " + what + " of a checkpoint is one line that is not empty.");
        }
        Lines.mustBePlain(what + " of a checkpoint", line + "\n");
    }

    /**
     * Reads the text of a note, which nobody should believe before a signature on it was checked.
     *
     * @throws NotAccepted says what is wrong and on which line
     */
    public static Checkpoint read(String text) {
        var read = readWithAnyRoot(text);
        if (!read.hasPossibleRoot()) {
            throw new NotAccepted("Line 3 of the checkpoint: the root of a tree of size 0 is SHA-256 of nothing, "
                    + ROOT_OF_NOTHING.base64() + ", not " + read.root().base64() + ".");
        }
        return read;
    }

    /** As {@link #read}, for a witness, which has an answer of its own to an empty tree with a wrong root. */
    public static Checkpoint readWithAnyRoot(String text) {
        var lines = Lines.of(CALLED, text);
        var origin = nextOf(lines, "the origin");
        var size = nextOf(lines, "the size of the tree");
        var sizeRead = lines.here(() -> Decimal.read("size", size));
        var root = nextOf(lines, "the root of the tree");
        var rootRead = lines.here(() -> Hash.ofBase64(root));
        var extensions = new ArrayList<String>();
        while (!lines.atEnd()) {
            extensions.add(nextOf(lines, "an extension line"));
        }
        return new Checkpoint(origin, sizeRead, rootRead, extensions);
    }

    private static String nextOf(Lines lines, String what) {
        var line = lines.next();
        if (line.isEmpty()) {
            throw lines.wrong(what + " is missing.");
        }
        return line;
    }

    /** Whether the root of an empty tree is the hash of nothing. */
    public boolean hasPossibleRoot() {
        return size > 0 || root.equals(ROOT_OF_NOTHING);
    }

    /** What proofs lead to. */
    public TreeHead head() {
        return new TreeHead(size, root);
    }

    /** What is signed. */
    public String text() {
        var text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(extension -> text.append(extension).append('\n'));
        return text.toString();
    }
}
