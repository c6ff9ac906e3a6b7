package fi.muutoskirja.json;

import fi.muutoskirja.kernel.KebabCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the constants of an enum are spelled, and what a misspelled word may have meant. */
public final class Spelling {
    private Spelling() {}

    static List<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(KebabCase::of).toList();
    }

    /** {@code SourceReference} as {@code source-reference}. */
    static String of(String typeName) {
        return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** "; did you mean 'name'?" when a known word is near the one found, otherwise nothing. */
    public static String suggestion(String found, Iterable<String> known) {
        return nearest(found, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }

    private static Optional<String> nearest(String found, Iterable<String> known) {
        if (found.length() > 50) {
            return Optional.empty();
        }
        record Near(String word, int distance) {}
        var near = new ArrayList<Near>();
        for (var word : known) {
            var distance = distance(found.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance <= Math.max(1, Math.min(found.length(), word.length()) / 3)) {
                near.add(new Near(word, distance));
            }
        }
        return near.stream().min(Comparator.comparingInt(Near::distance)).map(Near::word);
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other. */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var replaced = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
