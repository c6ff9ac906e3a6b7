package fi.muutoskirja.transparency;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.reform.ReformFact.ReformStarted;
import fi.muutoskirja.timeline.RecordedCourse;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineFold;
import fi.muutoskirja.timeline.TimelineOrder;
import fi.muutoskirja.timeline.TimelineQueries;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Timelines by the product's own fold and order over everything at once, without its index. */
record TimelinesInMemory(Catalog catalog, Ledger ledger) implements TimelineQueries {
    @Override
    public List<TimelineEntry> ofReform(String reform, long knownAt) {
        return inOrder(knownAt, line -> reform.equals(line.reform()));
    }

    @Override
    public List<TimelineEntry> recordedIn(String reform, long knownAt) {
        return RecordedCourse.of(reform, fold(knownAt));
    }

    @Override
    public List<TimelineEntry> ofOrganisation(String organisation, long knownAt) {
        return inOrder(knownAt, line -> line.entry().subject().equals(organisation));
    }

    @Override
    public List<TimelineEntry> latest(int limit) {
        var all = fold(ledger.head());
        return all.subList(Math.max(0, all.size() - limit), all.size()).reversed();
    }

    @Override
    public Optional<TimelineEntry> entry(UUID id, long knownAt) {
        return fold(knownAt).stream()
                .filter(line -> line.entry().id().equals(id))
                .findFirst();
    }

    @Override
    public List<ReformLine> reforms(long knownAt) {
        return fold(knownAt).stream()
                .flatMap(line -> line.statement().fact() instanceof ReformStarted it
                        ? java.util.stream.Stream.of(it)
                        : java.util.stream.Stream.empty())
                .map(it -> {
                    var entries = ofReform(it.reform(), knownAt);
                    return new ReformLine(
                            it.reform(),
                            it.name(),
                            it.organisation(),
                            entries.size(),
                            entries.stream()
                                    .mapToLong(line -> line.entry().position())
                                    .max()
                                    .orElse(0));
                })
                .sorted(Comparator.comparing(ReformLine::organisation))
                .toList();
    }

    private List<TimelineEntry> inOrder(long knownAt, Predicate<TimelineEntry> wanted) {
        return fold(knownAt).stream()
                .filter(line -> !(line.entry().statement().fact() instanceof Correction))
                .filter(wanted)
                .sorted(TimelineOrder.AS_IT_HAPPENED)
                .toList();
    }

    private List<TimelineEntry> fold(long knownAt) {
        return TimelineFold.fold(catalog, ledger.after(0, (int) knownAt), knownAt);
    }
}
