package fi.muutoskirja.findings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.duties.DutiesQueries;
import fi.muutoskirja.findings.Findings.Found;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Reading;
import fi.muutoskirja.kernel.Rejudgement;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import fi.muutoskirja.timeline.TimelineQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Findings from the ledger, looked for when they are asked for; what the rules say at one position is remembered. */
public final class LedgerFindings implements FindingsQueries {
    private static final int REMEMBERED = 64;

    private final Catalog catalog;
    private final Ledger ledger;
    private final TimelineQueries timeline;
    private final DutiesQueries duties;
    private final Cache<Moment, Reading.Answer<List<Found>>> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public LedgerFindings(Catalog catalog, Ledger ledger, TimelineQueries timeline, DutiesQueries duties) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.timeline = timeline;
        this.duties = duties;
    }

    private record Moment(String reform, long position) {}

    @Override
    public Optional<Findings> findings(String reform, LocalDate on, long knownAt) {
        return duties.duties(reform, on, knownAt).map(promises -> {
            var found = new ArrayList<>(remembered
                    .get(new Moment(reform, promises.position()), moment -> Reading.noted(() -> ofEntries(moment)))
                    .value());
            found.addAll(BrokenPromises.in(promises));
            return new Findings(reform, on, promises.position(), List.copyOf(found));
        });
    }

    private List<Found> ofEntries(Moment moment) {
        var lines = timeline.ofReform(moment.reform(), moment.position()).stream()
                .filter(line -> line.standing() != Standing.WITHDRAWN)
                .toList();
        var now = rulesAskedAgain(lines, moment.position());
        return lines.stream()
                .flatMap(line -> Both.of(line, now.getOrDefault(line.entry().id(), List.of())).stream())
                .toList();
    }

    private Map<UUID, List<Objection>> rulesAskedAgain(List<TimelineEntry> lines, long position) {
        var retelling = new Rejudgement(catalog, subject -> ledger.of(List.of(subject), position));
        var objections = new HashMap<UUID, List<Objection>>();
        lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.entry().subject(),
                        Collectors.mapping(line -> line.entry().id(), Collectors.toUnmodifiableSet())))
                .forEach((String subject, Set<UUID> entries) -> objections.putAll(retelling.against(subject, entries)));
        return objections;
    }
}
