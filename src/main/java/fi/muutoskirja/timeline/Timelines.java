package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.NotedReferences;
import fi.muutoskirja.kernel.Openings;
import fi.muutoskirja.kernel.Reading;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.kernel.ReferencesInMemory;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Answers folded from the ledger itself. References only tell which aggregates to read, and what has not been counted yet is counted when
 * asked; so an answer holds every entry up to the position asked, however far the tables have come, and waits for nothing.
 */
public final class Timelines implements TimelineQueries {
    private static final int BATCH = 1_000;

    private final Catalog catalog;
    private final Ledger ledger;
    private final ReferenceLookup references;
    private final ReformList reforms;

    Timelines(Catalog catalog, Ledger ledger, TimelineIndex index, Names names) {
        this(catalog, ledger, new NotedReferences(new ReferencesInMemory(ledger)), index, names);
    }

    Timelines(Catalog catalog, Ledger ledger, ReferenceLookup references, TimelineIndex index, Names names) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.references = references;
        var started = new Openings<>(
                ledger,
                references,
                Belonging.REFORM,
                event -> event instanceof ReformStarted told ? Optional.of(told) : Optional.empty());
        this.reforms = new ReformList(this, index, started, names);
    }

    /** Timelines over a ledger alone, without a table. */
    public static TimelineQueries over(Catalog catalog, Ledger ledger, Names names) {
        return new Timelines(catalog, ledger, new IndexInMemory(ledger, ledger::head), names);
    }

    @Override
    public List<TimelineEntry> ofReform(String reform, long knownAt) {
        return around(reform, knownAt).stream()
                .filter(line -> reform.equals(line.reform()) && !changesAnother(line))
                .sorted(TimelineOrder.AS_IT_HAPPENED)
                .toList();
    }

    @Override
    public List<TimelineEntry> recordedIn(String reform, long knownAt) {
        return RecordedCourse.of(reform, around(reform, knownAt));
    }

    @Override
    public List<TimelineEntry> ofOrganisation(String organisation, long knownAt) {
        return fold(Set.of(organisation), knownAt).stream()
                .filter(line -> !changesAnother(line))
                .sorted(TimelineOrder.AS_IT_HAPPENED)
                .toList();
    }

    @Override
    public List<TimelineEntry> citing(String document, long knownAt) {
        return fold(references.naming(ReferenceRole.SOURCE, document, knownAt), knownAt).stream()
                .filter(line -> !changesAnother(line)
                        && line.statement().provenance().source().document().equals(document))
                .toList();
    }

    @Override
    public List<TimelineEntry> latest(int limit) {
        Reading.ofEverything();
        var head = ledger.head();
        var last = ledger.after(Math.max(0, head - limit), limit);
        var ids = last.stream().map(Entry::id).collect(Collectors.toSet());
        var subjects = last.stream().map(Entry::subject).collect(Collectors.toSet());
        var known = last.isEmpty() ? head : last.getLast().position();
        return fold(subjects, known).stream()
                .filter(line -> ids.contains(line.entry().id()))
                .toList()
                .reversed();
    }

    @Override
    public Optional<TimelineEntry> entry(UUID id, long knownAt) {
        return ledger.entry(id)
                .filter(entry -> entry.position() <= knownAt)
                .flatMap(entry -> fold(Set.of(entry.subject()), knownAt).stream()
                        .filter(line -> line.entry().id().equals(id))
                        .findFirst());
    }

    @Override
    public List<ReformLine> reforms(long knownAt) {
        Reading.ofEverything();
        return reforms.asKnownAt(knownAt);
    }

    @Override
    public List<ReformLine> reformsOf(String organisation, long knownAt) {
        // Whatever begins or renames a reform, or moves it elsewhere, names the municipality.
        Reading.of(Set.of(organisation));
        return Reading.apart(() -> reforms.asKnownAt(knownAt)).stream()
                .filter(reform -> reform.organisation().equals(organisation))
                .toList();
    }

    /** Every line of every aggregate that may hold an entry of the reform, corrections among them, in recorded order. */
    List<TimelineEntry> around(String reform, long knownAt) {
        var subjects = references.naming(ReferenceRole.REFORM, reform, knownAt).stream()
                .filter(subject -> !subject.startsWith(Belonging.REFORM))
                .collect(Collectors.toSet());
        subjects.add(reform);
        return fold(subjects, knownAt);
    }

    /** Every line of the given aggregates, corrections among them, in recorded order. */
    List<TimelineEntry> fold(Collection<String> subjects, long knownAt) {
        return subjects.isEmpty() ? List.of() : TimelineFold.fold(catalog, ledger.of(subjects, knownAt), knownAt);
    }

    /** The entries after one position, up to and including another. */
    List<Entry> between(long position, long upTo) {
        var entries = new ArrayList<Entry>();
        for (var from = position; from < upTo; ) {
            var batch = ledger.after(from, BATCH);
            batch.stream().filter(entry -> entry.position() <= upTo).forEach(entries::add);
            from = batch.isEmpty() ? upTo : batch.getLast().position();
        }
        return entries;
    }

    static boolean changesAnother(TimelineEntry line) {
        return line.entry().statement().event() instanceof Correction;
    }
}
