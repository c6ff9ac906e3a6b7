package fi.muutoskirja.transparency.page;

import java.util.List;
import java.util.Optional;

/** A source document and the entries that it carries, in the order of recording. */
public record SourcePage(Document document, List<EntryLine> entries) {
    /** @return empty when nothing in the ledger is known of such a document */
    public static Optional<SourcePage> of(String id, PageReadSides read, Visit visit) {
        if (!id.startsWith("source-")
                || read.ledger().of(List.of(id), visit.knownAt()).isEmpty()) {
            return Optional.empty();
        }
        var lookup = new Lookup(read, visit);
        var citing = read.timeline().citing(id, visit.knownAt()).stream()
                .filter(line -> line.reform() != null || line.entry().subject().startsWith("org-"))
                .toList();
        return Optional.of(new SourcePage(lookup.document(id), new EntryLines(read, visit, lookup).lines(citing)));
    }
}
