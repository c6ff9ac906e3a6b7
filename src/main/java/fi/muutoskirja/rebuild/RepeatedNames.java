package fi.muutoskirja.rebuild;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of ASCII letters met again and again, kept once: of those that fall into one place the last is remembered. What is made of entries
 * holds many of them, and each string more is one more to be moved about by the garbage collector.
 */
final class RepeatedNames {
    private static final int PLACES = 1 << 20;

    private final @Nullable String[] names = new String[PLACES];

    String name(byte[] bytes, int from, int length) {
        var hash = length;
        for (var i = from; i < from + length; i++) {
            hash = hash * 31 + bytes[i];
        }
        var place = (hash ^ hash >>> 15) * 0x9E37_79B1 >>> 12;
        var known = names[place];
        if (known != null && spells(known, bytes, from, length)) {
            return known;
        }
        var name = new String(bytes, from, length, StandardCharsets.UTF_8);
        names[place] = name;
        return name;
    }

    private static boolean spells(String name, byte[] bytes, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (name.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
