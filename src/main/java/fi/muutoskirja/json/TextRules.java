package fi.muutoskirja.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every text must be, wherever it stands. */
public final class TextRules {
    public static final int LONGEST_ID = 120;
    static final int LONGEST_SEALED = 60_000;
    /** Version, initialisation vector, ciphertext and commitment. */
    static final String SEALED = "^v1(\\.[A-Za-z0-9_-]+){3}$";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    private TextRules() {}

    /** What is wrong with a text that is to be read by people; empty when nothing is. */
    public static Optional<String> againstWords(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of("expected text, found nothing but blanks");
        }
        if (text.length() > longest) {
            return Optional.of("longer than %,d characters: %,d"
                    .formatted(longest, text.length())
                    .replace('\u00a0', ','));
        }
        return againstCharacters(text)
                .or(() -> PersonalContact.in(text).map(what -> "holds " + what + ", which no entry may keep"));
    }

    /** What is wrong with the characters themselves. */
    static Optional<String> againstCharacters(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("holds half a character (a lone surrogate, \\u%04x)".formatted((int) c));
            } else if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return Optional.of("holds a control character (\\u%04x)".formatted((int) c));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with something sealed. */
    static Optional<String> againstSealed(String sealed) {
        return sealed.length() <= LONGEST_SEALED && sealed.matches(SEALED)
                ? Optional.empty()
                : Optional.of("expected v1.iv.ciphertext.commitment, as exported");
    }

    /** What is wrong with an id that is to have one of the prefixes. */
    public static Optional<String> againstId(String id, List<String> prefixes) {
        var expected = "expected an id beginning with "
                + String.join(
                        " or ", prefixes.stream().map(prefix -> prefix + "-").toList());
        if (prefixes.stream().noneMatch(prefix -> id.startsWith(prefix + "-"))) {
            return Optional.of(expected + ", found " + Found.in(id));
        }
        if (id.length() > LONGEST_ID) {
            return Optional.of("an id has at most " + LONGEST_ID + " characters, found " + id.length());
        }
        return ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.of("an id has lower-case letters a–z, digits and single hyphens, found " + Found.in(id));
    }
}
