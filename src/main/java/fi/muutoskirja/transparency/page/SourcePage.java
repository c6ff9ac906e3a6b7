package fi.muutoskirja.transparency.page;

import fi.muutoskirja.timeline.TimelineEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A source document and the entries that it carries, in the order of recording. */
public record SourcePage(Document document, List<EntryLine> entries) {
    /** @return empty when nothing in the ledger is known of such a document */
    public static Optional<SourcePage> of(String id, PageReadSides read, Visit visit) {
        if (!id.startsWith("source-")
                || read.ledger().of(List.of(id), visit.knownAt()).isEmpty()) {
            return Optional.empty();
        }
        var lookup = new Lookup(read, visit);
        var citing = new LinkedHashMap<UUID, TimelineEntry>();
        everything(read, visit)
                .filter(line ->
                        line.statement().provenance().source().document().equals(id))
                .sorted(Comparator.comparingLong(line -> line.entry().position()))
                .forEach(line -> citing.putIfAbsent(line.entry().id(), line));
        return Optional.of(new SourcePage(
                lookup.document(id), new EntryLines(read, visit, lookup).lines(List.copyOf(citing.sequencedValues()))));
    }

    private static Stream<TimelineEntry> everything(PageReadSides read, Visit visit) {
        var reforms = read.timeline().reforms(visit.knownAt()).stream()
                .flatMap(reform -> read.timeline().ofReform(reform.id(), visit.knownAt()).stream());
        var structures = read.structure().organisations(visit.knownAt()).stream()
                .flatMap(organisation -> read.timeline().ofOrganisation(organisation.id(), visit.knownAt()).stream());
        return Stream.concat(reforms, structures);
    }
}
