package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.timeline.TimelineFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code kind}, {@code body} and {@code person}, and writes them into the address of the next page. */
record TimelineFilters(Catalog catalog) {
    private static final Pattern UNIT = Pattern.compile("unit-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 200;

    TimelineFilter asked(Query query) {
        return new TimelineFilter(
                query.value("kind").map(this::kind).orElse(null),
                query.value("body").map(TimelineFilters::body).orElse(null),
                query.value("person").map(TimelineFilters::person).orElse(null));
    }

    static String inAddress(TimelineFilter filter) {
        return part("kind", filter.kind()) + part("body", filter.body()) + part("person", filter.person());
    }

    private String kind(String text) {
        if (catalog.events().keySet().stream().noneMatch(event -> event.equals(text) || event.startsWith(text + "."))) {
            throw Query.invalid(
                    "kind",
                    "It is the name of an event, such as reform.model-proposed, or the part before its point: "
                            + catalog.events().keySet().stream()
                                    .map(event -> event.substring(0, event.indexOf('.')))
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return text;
    }

    private static String body(String text) {
        if (!UNIT.matcher(text).matches()) {
            throw Query.invalid("body", "It is the id of a unit, beginning with unit-.");
        }
        return text;
    }

    private static String person(String text) {
        var name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Query.invalid("person", "It is a name or a part of one, at most " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
