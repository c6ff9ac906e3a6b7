package fi.muutoskirja.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are wanted; an entry is shown when it suits each part that is asked.
 *
 * @param kind an event name, {@code reform.model-proposed}, or the part before its point, {@code reform}; null for every kind
 * @param body the id of a unit that the entry names; null for every one
 * @param person a name, or a part of one, of a person whom the entry names in whatever role; null for everybody
 */
public record TimelineFilter(
        @Nullable String kind,
        @Nullable String body,
        @Nullable String person) {
    /** Everything. */
    public static final TimelineFilter NONE = new TimelineFilter(null, null, null);

    public boolean isEmpty() {
        return kind == null && body == null && person == null;
    }

    /** The entries wanted, in the order in which they were given. */
    public List<TimelineEntry> of(List<TimelineEntry> entries) {
        return isEmpty() ? entries : entries.stream().filter(this::wants).toList();
    }

    private boolean wants(TimelineEntry entry) {
        return isOfKind(entry.type()) && namesBody(entry) && namesPerson(entry);
    }

    private boolean isOfKind(String type) {
        return kind == null || type.equals(kind) || type.startsWith(kind + ".");
    }

    private boolean namesBody(TimelineEntry entry) {
        return body == null || Mentions.of(entry.statement().event()).units().contains(body);
    }

    private boolean namesPerson(TimelineEntry entry) {
        if (person == null) {
            return true;
        }
        var wanted = person.toLowerCase(Locale.ROOT);
        var mentions = Mentions.of(entry.statement().event());
        return Stream.concat(mentions.people().stream(), mentions.words().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
