package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** A text line by line, so that whatever is wrong with it can be said together with the line it is on. */
final class Lines {
    private static final char DELETE = 0x7f;

    private final String what;
    private final String text;
    private int at;
    private int line;

    private Lines(String what, String text) {
        this.what = what;
        this.text = text;
    }

    /** @param what how messages call it, such as "signed note" */
    static Lines of(String what, String text) {
        mustBePlain(what, text);
        return new Lines(what, text);
    }

    static Lines of(String what, byte[] bytes, int mostBytes) {
        mustBeAtMost(what, bytes, mostBytes);
        return of(what, utf8(what, bytes));
    }

    /** As tlog-policy has it: tabs too, and letters of whatever encoding; UTF-8 is tried first. */
    static Lines withTabs(String what, byte[] bytes, int mostBytes) {
        mustBeAtMost(what, bytes, mostBytes);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        mustBePlain(what, text, character -> character < ' ' && character != '\t' || character == DELETE);
        return new Lines(what, text);
    }

    private static void mustBeAtMost(String what, byte[] bytes, int mostBytes) {
        if (bytes.length > mostBytes) {
            throw new NotAccepted("A " + what + " has at most " + mostBytes + " bytes, not " + bytes.length + ".");
        }
    }

    private static String utf8(String what, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (end.isError()) {
            throw wrong(what, lineAt(out, out.length()), "this is not UTF-8.");
        }
        return out.toString();
    }

    /** Unicode text of whole lines, without control characters other than newlines. */
    static void mustBePlain(String what, String text) {
        mustBePlain(what, text, character -> character < ' ');
    }

    private static void mustBePlain(String what, String text, IntPredicate isControl) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character != '\n' && isControl.test(character)) {
                throw wrong(
                        what,
                        lineAt(text, i),
                        "the control character U+%04X stands here; a line ends in a newline (U+000A) alone."
                                .formatted((int) character));
            }
            if (Character.isSurrogate(character) && !isPair(text, i)) {
                throw wrong(what, lineAt(text, i), "half a character stands here.");
            }
        }
        if (!text.endsWith("\n")) {
            throw wrong(what, lineAt(text, text.length()), "the newline at the end is missing.");
        }
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static int lineAt(CharSequence text, int at) {
        return 1
                + (int) text.chars()
                        .limit(at)
                        .filter(character -> character == '\n')
                        .count();
    }

    private static NotAccepted wrong(String what, int line, String sentence) {
        return new NotAccepted("Line " + line + " of the " + what + ": " + sentence);
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The next line, without its newline. */
    String next() {
        line++;
        if (atEnd()) {
            throw wrong("something has to follow here.");
        }
        var end = text.indexOf('\n', at);
        var next = text.substring(at, end);
        at = end + 1;
        return next;
    }

    /** What follows a keyword and one space on the next line. */
    String next(String keyword) {
        var next = next();
        if (!next.startsWith(keyword + " ")) {
            throw wrong("“" + keyword + " …” has to stand here, not " + Shown.of(next));
        }
        return next.substring(keyword.length() + 1);
    }

    /** Whether the next line begins like this. */
    boolean nextBeginsWith(String beginning) {
        return text.startsWith(beginning, at);
    }

    /** The lines up to the last blank line, which is skipped; empty when there is none. */
    String upToTheLastBlankLine() {
        var blank = text.lastIndexOf("\n\n");
        if (blank < at) {
            throw new NotAccepted("The " + what + " has no blank line between its text and its signatures.");
        }
        var lines = text.substring(at, blank + 1);
        line += (int) lines.chars().filter(character -> character == '\n').count() + 1;
        at = blank + 2;
        return lines;
    }

    /** Reads something on the line that was given last, and says the line when it is not accepted. */
    <T> T here(Supplier<T> read) {
        try {
            return read.get();
        } catch (NotAccepted wrong) {
            throw new NotAccepted("Line " + line + " of the " + what + ": " + wrong.getMessage(), wrong);
        }
    }

    NotAccepted wrong(String sentence) {
        return wrong(what, line, sentence);
    }
}
