package fi.muutoskirja.transparency.page;

import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.unknowns.UnknownWords;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that entries leave open without anybody having declared it unknown.
 *
 * @param entries the first of the entries that leave it open
 * @param more how many others do
 */
public record OpenQuestion(String question, String wouldResolve, List<Link> entries, int more) {
    private static final int SHOWN = 3;

    /** @param lines every entry of the reform */
    static List<OpenQuestion> of(String reform, List<TimelineEntry> lines, PageReadSides read, Visit visit) {
        var positions = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.entry().id(), line -> line.entry().position(), (first, again) -> first));
        var words = UnknownWords.of(visit.language().locale());
        return read.unknowns().unknowns(reform, visit.knownAt()).stream()
                .flatMap(unknowns -> unknowns.derived().stream())
                .map(unknown -> of(unknown, words, positions, visit))
                .toList();
    }

    private static OpenQuestion of(Derived unknown, UnknownWords words, Map<UUID, Long> positions, Visit visit) {
        var entries = unknown.entries();
        return new OpenQuestion(
                words.question(unknown),
                words.wouldResolve(unknown),
                entries.stream()
                        .limit(SHOWN)
                        .map(entry -> link(entry, positions, visit))
                        .toList(),
                Math.max(0, entries.size() - SHOWN));
    }

    private static Link link(UUID entry, Map<UUID, Long> positions, Visit visit) {
        return new Link(
                visit.t("entry.number", positions.getOrDefault(entry, 0L)), visit.timeless("/entries/" + entry));
    }
}
