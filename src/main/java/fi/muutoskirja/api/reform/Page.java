package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a timeline.
 *
 * @param lines the entries on this page
 * @param limit how many entries a page has at most
 * @param more whether entries follow
 */
record Page(List<TimelineEntry> lines, int limit, boolean more) {
    private static final int MOST = 1000;
    private static final Pattern LIMIT = Pattern.compile("\\d{1,4}");

    /** The page that a query asks for with {@code after}, the id of the last entry of the page before, and {@code limit}. */
    static Page of(List<TimelineEntry> all, Query query) {
        var from = query.value("after").map(after -> placeAfter(all, after)).orElse(0);
        var limit = query.value("limit").map(Page::limit).orElse(MOST);
        var to = Math.min(all.size(), from + limit);
        return new Page(all.subList(from, to), limit, to < all.size());
    }

    private static int placeAfter(List<TimelineEntry> all, String after) {
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).entry().id().toString().equals(after)) {
                return place + 1;
            }
        }
        throw Query.invalid("after", "It is not the id of an entry of this timeline; take it from ‘next’.");
    }

    private static int limit(String text) {
        var limit = LIMIT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            throw Query.invalid("limit", "It is a whole number from 1 to " + MOST + ".");
        }
        return limit;
    }
}
