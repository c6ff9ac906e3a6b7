package fi.muutoskirja.transparency.page;

import fi.muutoskirja.transparency.words.Dates;
import fi.muutoskirja.transparency.words.Language;
import fi.muutoskirja.transparency.words.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One request as the pages see it.
 *
 * @param path the address after the language, beginning with a slash, or empty for the front page
 * @param knownAt the last position of the ledger that is taken into account
 * @param head the last position of the ledger
 * @param asked {@code known-at} as it was asked; null when it was not
 * @param at the day asked; null when none was
 * @param now when the page is made
 * @param others what else the address asks, encoded; empty when it asks nothing else
 * @param site the address of this site as the visitor knows it, without a slash at the end
 */
public record Visit(
        Language language,
        String path,
        long knownAt,
        long head,
        @Nullable String asked,
        @Nullable LocalDate at,
        Instant now,
        String others,
        String site) {

    public Visit(
            Language language,
            String path,
            long knownAt,
            long head,
            @Nullable String asked,
            @Nullable LocalDate at,
            Instant now) {
        this(language, path, knownAt, head, asked, at, now, "", "");
    }

    /** A text of the pages. */
    public String t(String key, Object... values) {
        return texts().say(key, values);
    }

    public Texts texts() {
        return Texts.in(language);
    }

    public Dates dates() {
        return new Dates(texts());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Dates.FINLAND);
    }

    /** The day whose state is shown: the one asked, otherwise today. */
    public LocalDate day() {
        return at == null ? today() : at;
    }

    /** Whether the page shows what the ledger knew earlier, not what it knows now. */
    public boolean earlier() {
        return asked != null && knownAt < head;
    }

    /** The same visit wherever the head of the ledger is: what it shows then is the same as long as what it tells of is. */
    public Visit apartFromTheHead() {
        var known = asked == null ? 0 : knownAt;
        return new Visit(language, path, known, earlier() ? known + 1 : known, asked, at, now, others, site);
    }

    /** The address of another page in the same language, as known at the same moment. */
    public String to(String elsewhere) {
        return "/" + language.tag() + elsewhere + query(null, asked);
    }

    /** The address of another page that shows one day, as known at the same moment. */
    public String to(String elsewhere, LocalDate day) {
        return "/" + language.tag() + elsewhere + query(day, asked);
    }

    /** The address of a page that does not depend on a moment. */
    public String timeless(String elsewhere) {
        return "/" + language.tag() + elsewhere;
    }

    /** This page in another language. */
    public String in(Language other) {
        return "/" + other.tag() + path + query(at, asked, others);
    }

    /** Another part of this page. */
    public String part(int number) {
        return "/" + language.tag() + path + query(null, asked, number == 1 ? "" : "page=" + number);
    }

    /** This page as the ledger knows it now. */
    public String asOfNow() {
        return "/" + language.tag() + path + query(at, null, others);
    }

    private static String query(@Nullable LocalDate day, @Nullable String knownAt) {
        return query(day, knownAt, "");
    }

    private static String query(@Nullable LocalDate day, @Nullable String knownAt, String others) {
        var query = new StringBuilder();
        if (day != null) {
            query.append("?at=").append(day);
        }
        if (knownAt != null) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append("known-at=")
                    .append(URLEncoder.encode(knownAt, StandardCharsets.UTF_8));
        }
        if (!others.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(others);
        }
        return query.toString();
    }
}
