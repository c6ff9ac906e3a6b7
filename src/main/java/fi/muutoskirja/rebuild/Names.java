package fi.muutoskirja.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names met again and again, made into strings only now and then: of those that fall into one place the last is remembered. */
final class Names {
    private static final int PLACES = 1 << 14;

    private final byte[] @Nullable [] spelled = new byte[PLACES][];
    private final @Nullable String[] names = new String[PLACES];

    String name(byte[] bytes, int from, int length) {
        var place = place(bytes, from, length);
        var known = spelled[place];
        var name = names[place];
        if (known != null && name != null && Arrays.equals(bytes, from, from + length, known, 0, known.length)) {
            return name;
        }
        name = new String(bytes, from, length, StandardCharsets.UTF_8);
        spelled[place] = Arrays.copyOfRange(bytes, from, from + length);
        names[place] = name;
        return name;
    }

    private static int place(byte[] bytes, int from, int length) {
        var hash = length;
        for (var i = from; i < from + length; i++) {
            hash = hash * 31 + bytes[i];
        }
        return (hash ^ hash >>> 15) * 0x9E37_79B1 >>> 18;
    }
}
