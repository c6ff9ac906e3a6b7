package fi.muutoskirja.transparency;

import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.transparency.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code at} and {@code known-at}, and what is written like them. */
final class AskedTime {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private AskedTime() {}

    /** The day asked; null when none is. */
    static @Nullable LocalDate day(@Nullable String at) {
        return day("at", at);
    }

    /** The day that another parameter asks; null when it does not. */
    static @Nullable LocalDate day(String parameter, @Nullable String at) {
        if (at == null || at.isBlank()) {
            return null;
        }
        var asked = at.strip();
        if (!DAY.matcher(asked).matches()) {
            throw new BadParameter(parameter, "error.at-form", asked);
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException noSuchDay) {
            throw new BadParameter(parameter, "error.at-no-day", asked);
        }
    }

    /** The last position known at the moment asked: a position itself, an instant, or a day, which means its end in Finland. */
    static long position(@Nullable String knownAt, Ledger ledger, long head) {
        return position("known-at", knownAt, ledger, head);
    }

    /** The same of another parameter; {@code leftOut} when it is. */
    static long position(String parameter, @Nullable String knownAt, Ledger ledger, long leftOut) {
        if (knownAt == null || knownAt.isBlank()) {
            return leftOut;
        }
        var head = Math.max(leftOut, ledger.head());
        var asked = knownAt.strip();
        if (POSITION.matcher(asked).matches()) {
            var position = Long.parseLong(asked);
            if (position > head) {
                throw new BadParameter(parameter, "error.known-at-beyond", asked);
            }
            return position;
        }
        return Math.min(head, ledger.positionAt(instant(parameter, asked)));
    }

    private static Instant instant(String parameter, String asked) {
        try {
            return DAY.matcher(asked).matches()
                    ? LocalDate.parse(asked)
                            .plusDays(1)
                            .atStartOfDay(Dates.FINLAND)
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(asked.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new BadParameter(parameter, "error.known-at-form", asked);
        }
    }
}
