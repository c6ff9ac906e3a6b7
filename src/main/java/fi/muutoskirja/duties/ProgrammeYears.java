package fi.muutoskirja.duties;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years that a programme covers, read from the words of its source: "2010-2013", "2018 -", "vuosi 2012".
 *
 * @param last null when the words leave the end open
 */
record ProgrammeYears(int first, @Nullable Integer last) {
    private static final Pattern WORDS =
            Pattern.compile("\\D*(?<first>\\d{4})(?:\\s*(?<open>[-–—])\\s*(?<last>\\d{4})?)?[^\\d]*");

    /** Empty when the words tell no years, or more than two. */
    static Optional<ProgrammeYears> read(@Nullable String period) {
        var words = WORDS.matcher(period == null ? "" : period);
        if (!words.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(words.group("first"));
        if (words.group("last") == null) {
            return Optional.of(new ProgrammeYears(first, words.group("open") == null ? first : null));
        }
        var last = Integer.parseInt(words.group("last"));
        return last < first ? Optional.empty() : Optional.of(new ProgrammeYears(first, last));
    }
}
