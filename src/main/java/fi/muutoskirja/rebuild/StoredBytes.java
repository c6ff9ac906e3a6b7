package fi.muutoskirja.rebuild;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Goes through stored JSON where it lies. It knows only what is written into the ledger: no blanks between tokens, names of plain letters.
 * Whatever else it meets it calls {@link Unfamiliar}, which settles nothing about the bytes.
 */
final class StoredBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private static final int WORD = 16;

    private final RepeatedNames names;
    private final byte[] bytes;
    private final int end;
    private int at;

    StoredBytes(RepeatedNames names, byte[] bytes, int from, int length) {
        this.names = names;
        this.bytes = bytes;
        at = from;
        end = from + length;
    }

    /** Something that only the full reader can judge. */
    static final class Unfamiliar extends RuntimeException {
        Unfamiliar() {
            super("not as stored by the ledger", null, false, false);
        }
    }

    boolean atEnd() {
        return at == end;
    }

    void expect(char token) {
        if (at >= end || bytes[at++] != token) {
            throw new Unfamiliar();
        }
    }

    /** Goes past a token if it comes next. */
    boolean takes(char token) {
        if (at < end && bytes[at] == token) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether another element follows, given that the structure's opening token or an element has just been passed. */
    boolean more(char close, boolean first) {
        if (takes(close)) {
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    /** Goes past {@code "name":} if that comes next. */
    boolean takesName(byte[] name) {
        var colon = at + name.length + 2;
        if (colon >= end || bytes[colon] != ':' || !takesText(name)) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes past {@code ,"name":} if that comes next. */
    boolean takesNext(byte[] name) {
        if (!takes(',')) {
            return false;
        }
        if (takesName(name)) {
            return true;
        }
        at--;
        return false;
    }

    /** Goes past a text without escapes if just that comes next. */
    boolean takesText(byte[] text) {
        var close = at + text.length + 1;
        if (close >= end
                || bytes[at] != '"'
                || bytes[close] != '"'
                || !Arrays.equals(bytes, at + 1, close, text, 0, text.length)) {
            return false;
        }
        at = close + 1;
        return true;
    }

    String text() {
        expect('"');
        var from = at;
        var close = special(from);
        if (bytes[close] == '\\') {
            return escaped(from, close);
        }
        at = close + 1;
        return close - from <= WORD
                ? names.name(bytes, from, close - from)
                : new String(bytes, from, close - from, StandardCharsets.UTF_8);
    }

    /** A text that is often met again. */
    String name() {
        var from = at;
        expect('"');
        var close = special(from + 1);
        if (bytes[close] == '\\') {
            at = from;
            return text();
        }
        at = close + 1;
        return names.name(bytes, from + 1, close - from - 1);
    }

    int whole() {
        var from = at;
        var value = 0L;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 10) {
            value = value * 10 + bytes[at++] - '0';
        }
        if (at == from || value > Integer.MAX_VALUE || at < end && bytes[at] != ',' && bytes[at] != '}') {
            throw new Unfamiliar();
        }
        return (int) value;
    }

    /** A day of four, two and two digits. */
    LocalDate day() {
        expect('"');
        if (at + 11 > end || bytes[at + 4] != '-' || bytes[at + 7] != '-' || bytes[at + 10] != '"') {
            throw new Unfamiliar();
        }
        try {
            var day = LocalDate.of(digits(at, 4), digits(at + 5, 2), digits(at + 8, 2));
            at += 11;
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new Unfamiliar();
        }
    }

    private int digits(int from, int count) {
        var value = 0;
        for (var i = from; i < from + count; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                throw new Unfamiliar();
            }
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    boolean truth() {
        if (takesWord("true")) {
            return true;
        }
        if (takesWord("false")) {
            return false;
        }
        throw new Unfamiliar();
    }

    private boolean takesWord(String word) {
        if (at + word.length() > end) {
            return false;
        }
        for (var i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** Goes past a value of any kind. */
    void skip() {
        var depth = 0;
        do {
            if (at >= end) {
                throw new Unfamiliar();
            }
            switch (bytes[at++]) {
                case '"' -> skipText();
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        } while (depth > 0 || at < end && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']');
    }

    private void skipText() {
        for (var close = special(at); ; close = special(close + 2)) {
            if (bytes[close] == '"') {
                at = close + 1;
                return;
            }
        }
    }

    /** Where the next quotation mark or backslash is, looked for eight bytes at a time. */
    private int special(int from) {
        var i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            var word = (long) LONG.get(bytes, i);
            var found = zeroBytes(word ^ QUOTES) | zeroBytes(word ^ BACKSLASHES);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; i < end; i++) {
            if (bytes[i] == '"' || bytes[i] == '\\') {
                return i;
            }
        }
        throw new Unfamiliar();
    }

    /** The lowest bit that is set marks the first byte that is zero. */
    private static long zeroBytes(long word) {
        return word - ONES & ~word & TOPS;
    }

    private String escaped(int from, int firstEscape) {
        var text = new StringBuilder();
        var start = from;
        for (var i = firstEscape; ; i = special(start)) {
            text.append(new String(bytes, start, i - start, StandardCharsets.UTF_8));
            if (bytes[i] == '"') {
                at = i + 1;
                return text.toString();
            }
            start = unescaped(i + 1, text);
        }
    }

    /** Adds the character that an escape stands for, and tells where the text goes on. */
    private int unescaped(int escape, StringBuilder text) {
        if (escape >= end) {
            throw new Unfamiliar();
        }
        switch (bytes[escape]) {
            case '"', '\\', '/' -> text.append((char) bytes[escape]);
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            default -> throw new Unfamiliar();
        }
        return escape + 1;
    }
}
