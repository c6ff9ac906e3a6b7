package fi.muutoskirja.digests;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.line.LineChange;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be asked about: every aggregate, unit and post that the entries up to a position name. */
final class Subjects {
    private static final int BATCH = 10_000;

    private final SortedSet<String> aggregates = new TreeSet<>();
    private final SortedSet<String> units = new TreeSet<>();
    private Instant lastRecorded = Instant.EPOCH;

    private Subjects() {}

    static Subjects upTo(long position, Ledger ledger) {
        var subjects = new Subjects();
        for (var last = 0L; last < position; ) {
            var batch = ledger.after(last, BATCH);
            batch.stream().filter(entry -> entry.position() <= position).forEach(subjects::take);
            last = batch.isEmpty() ? position : batch.getLast().position();
        }
        return subjects;
    }

    private void take(Entry entry) {
        aggregates.add(entry.subject());
        lastRecorded = entry.recordedAt();
        var fact = entry.statement().event() instanceof EntryCorrected correction
                ? correction.fact()
                : entry.statement().event();
        if (fact instanceof OrganisationEvent told) {
            LineChange.of(told).forEach(touch -> units.add(touch.id()));
        }
    }

    /** @param prefix {@code org-}, {@code reform-} … */
    SortedSet<String> aggregates(String prefix) {
        return aggregates.subSet(prefix, prefix + Character.MAX_VALUE);
    }

    /** @param prefix {@code unit-} or {@code post-} */
    SortedSet<String> units(String prefix) {
        return units.subSet(prefix, prefix + Character.MAX_VALUE);
    }

    /** When the last of the entries was recorded. */
    Instant lastRecorded() {
        return lastRecorded;
    }
}
