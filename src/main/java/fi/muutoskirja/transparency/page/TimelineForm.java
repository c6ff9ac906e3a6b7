package fi.muutoskirja.transparency.page;

import fi.muutoskirja.timeline.Mentions;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineFilter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a timeline can be narrowed, and how far it is.
 *
 * @param kinds kinds of entries that the whole timeline has
 * @param bodies units that its entries name
 * @param people people whom its entries name
 * @param shown how many entries suit what was chosen
 * @param all how many entries there are
 * @param address the address of the form, after the language
 * @param whole the address of the whole timeline
 */
public record TimelineForm(
        List<Choice> kinds,
        List<Choice> bodies,
        List<Choice> people,
        int shown,
        int all,
        boolean narrowed,
        String address,
        String whole) {
    private static final Comparator<Choice> BY_WORDS = Comparator.comparing(Choice::words);

    /** One choice of a list. */
    public record Choice(String value, String words, boolean chosen) {}

    static TimelineForm of(
            List<TimelineEntry> all,
            int shown,
            TimelineFilter filter,
            String address,
            Lookup lookup,
            PageReadSides read,
            Visit visit) {
        var mentions =
                all.stream().map(line -> Mentions.of(line.statement().event())).toList();
        return new TimelineForm(
                kinds(all, filter, read, visit),
                mentions.stream()
                        .flatMap(it -> it.units().stream())
                        .distinct()
                        .map(unit -> choice(unit, lookup.name(unit), filter.body()))
                        .sorted(BY_WORDS)
                        .toList(),
                people(mentions, filter.person()).stream()
                        .map(person -> choice(person, person, filter.person()))
                        .toList(),
                shown,
                all.size(),
                !filter.isEmpty(),
                address,
                visit.to(address));
    }

    /** What whole rooms of the ledger hold, then each event; events that have one heading are told apart by what they are about. */
    private static List<Choice> kinds(List<TimelineEntry> all, TimelineFilter filter, PageReadSides read, Visit visit) {
        var types = all.stream().map(TimelineEntry::type).distinct().toList();
        var headings = types.stream()
                .collect(Collectors.groupingBy(type -> heading(type, read, visit), Collectors.counting()));
        var rooms = types.stream()
                .map(TimelineForm::room)
                .distinct()
                .map(room -> choice(room, visit.t("timeline.all-of", visit.t("nature." + room)), filter.kind()));
        var events = types.stream().map(type -> {
            var heading = heading(type, read, visit);
            var words = headings.getOrDefault(heading, 0L) > 1
                    ? heading + " (" + visit.t("nature." + room(type)) + ")"
                    : heading;
            return choice(type, words, filter.kind());
        });
        return Stream.concat(rooms.sorted(BY_WORDS), events.sorted(BY_WORDS)).toList();
    }

    private static String heading(String type, PageReadSides read, Visit visit) {
        return read.wording().heading(type, visit.language().locale());
    }

    private static String room(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    /** The person asked for is always among them, so that the form shows what was asked. */
    private static TreeSet<String> people(List<Mentions> mentions, @Nullable String asked) {
        var people = new TreeSet<String>();
        Stream.concat(mentions.stream().flatMap(it -> it.people().stream()), Stream.ofNullable(asked))
                .forEach(people::add);
        return people;
    }

    private static Choice choice(String value, String words, @Nullable String asked) {
        return new Choice(value, words, value.equals(asked));
    }
}
