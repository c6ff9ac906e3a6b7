package fi.muutoskirja.api.asked;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Reads the two time axes of a request: {@code at} or {@code on}, a day, and {@code known-at}, an instant or a position. */
public final class Moments {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final Ledger ledger;
    private final Clock clock;

    public Moments(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The day asked about; today in Finland when left out. */
    public LocalDate at(Query query) {
        return day(query, "at", today());
    }

    /** The day on which promises or a legal state are asked about; today in Finland when left out. */
    public LocalDate on(Query query) {
        return day(query, "on", today());
    }

    /** The day that another parameter asks about. */
    public LocalDate day(Query query, String parameter, LocalDate leftOut) {
        return query.value(parameter).map(text -> day(parameter, text)).orElse(leftOut);
    }

    /** Today in Finland. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(FINLAND));
    }

    /** The moment of knowledge asked about; the head of the ledger when left out. */
    public AsKnown knownAt(Query query) {
        return query.value("known-at").map(text -> moment("known-at", text)).orElseGet(this::now);
    }

    /** The moment of knowledge that another parameter asks about. */
    public AsKnown knownAt(Query query, String parameter, AsKnown leftOut) {
        return query.value(parameter).map(text -> moment(parameter, text)).orElse(leftOut);
    }

    private static LocalDate day(String parameter, String text) {
        if (!DAY.matcher(text).matches()) {
            throw Query.invalid(parameter, "‘" + shown(text) + "’ is not a day; write it as 2008-01-31.");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw Query.invalid(parameter, text + " is not a day that the calendar has.");
        }
    }

    private AsKnown moment(String parameter, String text) {
        return POSITION.matcher(text).matches() ? position(parameter, Long.parseLong(text)) : instant(parameter, text);
    }

    private AsKnown position(String parameter, long position) {
        var head = ledger.head();
        if (position > head) {
            throw Query.invalid(
                    parameter, "The ledger has no position " + position + " yet; its last is " + head + ".");
        }
        return atPosition(position);
    }

    private AsKnown instant(String parameter, String text) {
        // A plus sign that was not percent-encoded arrives as a space.
        var instant = parsed(parameter, text, text.replace(' ', '+'));
        if (instant.isAfter(clock.instant())) {
            throw Query.invalid(
                    parameter, shown(text) + " has not come yet; nothing is known of what will be recorded.");
        }
        return new AsKnown(instant, ledger.positionAt(instant));
    }

    private static Instant parsed(String parameter, String asGiven, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Query.invalid(
                    parameter,
                    "‘" + shown(asGiven)
                            + "’ is neither a position, such as 120, nor an instant with its offset, such as"
                            + " 2026-03-01T12:00:00Z or 2026-03-01T14:00:00+02:00.");
        }
    }

    private AsKnown now() {
        return atPosition(ledger.head());
    }

    private AsKnown atPosition(long position) {
        var recordedAt = position == 0
                ? null
                : ledger.after(position - 1, 1).stream()
                        .findFirst()
                        .map(Entry::recordedAt)
                        .orElse(null);
        return new AsKnown(recordedAt, position);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
