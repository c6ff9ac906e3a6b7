package fi.muutoskirja.timeline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps: {@code [{body} decided|It was decided]: {title}.} Of the alternatives between square brackets the first is taken
 * all of whose gaps can be filled, or nothing. {@code {?name}} demands a value without showing it, {@code {?name=value}} that very value,
 * {@code {!name}} that there is none.
 */
final class Phrase {
    private static final Pattern PART = Pattern.compile("\\[(?<choice>[^\\[\\]]*)]|(?<plain>[^\\[\\]]+)");
    private static final Pattern GAP =
            Pattern.compile("\\{(?<mark>[?!]?)(?<name>[A-Za-z]+)(?:=(?<wanted>[a-z0-9-]+))?}|(?<words>[^{}]+)");
    private static final String ENDS = ".!?…:";

    private final String text;

    Phrase(String text) {
        this.text = text;
    }

    /** What fills the gaps. */
    interface Values {
        /** The words for a gap; null when nothing is known. */
        @Nullable
        String words(String name);

        /** The value as stored, for comparing; null when nothing is known. */
        @Nullable
        String stored(String name);
    }

    /** @throws IllegalStateException when a gap outside brackets cannot be filled */
    String filled(Values values) {
        var out = new StringBuilder();
        var parts = PART.matcher(text);
        while (parts.find()) {
            if (parts.group("plain") != null) {
                if (!append(out, parts.group("plain"), values)) {
                    throw new IllegalStateException("Nothing to fill a gap with in: " + text);
                }
            } else {
                for (var alternative : alternatives(parts.group("choice"))) {
                    var tried = new StringBuilder(out);
                    if (append(tried, alternative, values)) {
                        out = tried;
                        break;
                    }
                }
            }
        }
        return out.toString().strip();
    }

    private static List<String> alternatives(String choice) {
        return List.of(choice.split("\\|", -1));
    }

    private static boolean append(StringBuilder out, String part, Values values) {
        var gaps = GAP.matcher(part);
        while (gaps.find()) {
            if (gaps.group("words") != null) {
                join(out, gaps.group("words"));
            } else if (!gaps.group("mark").isEmpty()) {
                if (!holds(gaps.group("mark"), gaps.group("wanted"), values.stored(gaps.group("name")))) {
                    return false;
                }
            } else {
                var words = values.words(gaps.group("name"));
                if (words == null) {
                    return false;
                }
                out.append(words);
            }
        }
        return true;
    }

    private static boolean holds(String mark, @Nullable String wanted, @Nullable String stored) {
        var told = wanted == null ? stored != null : wanted.equals(stored);
        return mark.equals("?") == told;
    }

    /** A full stop after words that end a sentence themselves, or inside quotation marks before another, would be one too many. */
    private static void join(StringBuilder out, String words) {
        var ended = !out.isEmpty() && ENDS.indexOf(out.charAt(out.length() - 1)) >= 0;
        if (ended && words.startsWith("”.") && out.charAt(out.length() - 1) == '.') {
            out.setLength(out.length() - 1);
        }
        out.append(ended && words.startsWith(".") ? words.substring(1) : words);
    }
}
