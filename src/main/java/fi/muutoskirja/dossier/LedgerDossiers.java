package fi.muutoskirja.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reading;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.kernel.ReferencesInMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Folds dossiers from the ledger when they are asked for, so that whoever has just written reads what was written. */
public final class LedgerDossiers implements DossierQueries {
    private static final int DOSSIERS_REMEMBERED = 256;
    private static final List<String> IN_THE_COURSE = List.of("programme-", "meeting-", "decision-");

    private final Ledger ledger;
    private final ReferenceLookup references;
    private final Cache<Moment, Reading.Answer<Optional<Dossier>>> remembered =
            Caffeine.newBuilder().maximumSize(DOSSIERS_REMEMBERED).build();

    /** Dossiers of a ledger in memory. */
    public LedgerDossiers(Ledger ledger) {
        this(ledger, new ReferencesInMemory(ledger));
    }

    public LedgerDossiers(Ledger ledger, ReferenceLookup references) {
        this.ledger = ledger;
        this.references = references;
    }

    private record Moment(String reform, long position) {}

    @Override
    public Optional<Dossier> dossier(String reform, long knownAt) {
        var position = Math.min(knownAt, ledger.head());
        return position < 1
                ? Optional.empty()
                : remembered
                        .get(new Moment(reform, position), moment -> Reading.noted(() -> folded(moment)))
                        .value();
    }

    private Optional<Dossier> folded(Moment moment) {
        var around = references.naming(ReferenceRole.REFORM, moment.reform(), moment.position()).stream()
                .filter(subject -> IN_THE_COURSE.stream().anyMatch(subject::startsWith))
                .toList();
        var subjects = new ArrayList<>(around);
        subjects.add(moment.reform());
        var recorded = ledger.of(subjects, moment.position()).stream()
                .collect(Collectors.groupingBy(
                        Entry::subject,
                        Collectors.mapping(entry -> new Line(entry.id(), entry.statement()), Collectors.toList())));
        return DossierFold.fold(
                History.effective(recorded.getOrDefault(moment.reform(), List.of())),
                around.stream()
                        .map(subject -> History.effective(recorded.getOrDefault(subject, List.of())))
                        .filter(lines -> isInCourseOf(moment.reform(), lines))
                        .toList(),
                moment.position());
    }

    /** The entry that opened it tells; withdrawn, the first one that still stands. */
    private static boolean isInCourseOf(String reform, List<Line> lines) {
        return !lines.isEmpty()
                && reform.equals(lines.getFirst().statement().provenance().reform());
    }
}
