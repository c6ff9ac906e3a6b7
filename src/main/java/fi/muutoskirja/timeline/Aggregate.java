package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the first row of an aggregate's next entry depends on: where its entries belong, and which entry says so.
 *
 * @param opening the entry that opened it; null once that is withdrawn, since nothing corrects it any more
 */
record Aggregate(@Nullable UUID opening, Belonging belonging) {

    static Aggregate opened(Entry entry) {
        return new Aggregate(entry.id(), Belonging.opened(entry.subject(), entry.statement()));
    }

    /** The aggregate after one more of its entries. */
    Aggregate after(Entry entry) {
        return switch (entry.statement().fact()) {
            case EntryCorrected correction ->
                corrected(
                        correction.entry(),
                        entry.statement().circumstances().reform(),
                        correction.fact() instanceof Fact.InOrganisation told ? told.organisation() : null);
            case EntryWithdrawn withdrawal -> withdrawn(withdrawal.entry());
            default -> this;
        };
    }

    Aggregate corrected(UUID entry, @Nullable String reformTold, @Nullable String organisationTold) {
        return entry.equals(opening)
                ? new Aggregate(opening, Belonging.opened(belonging.subject(), reformTold, organisationTold))
                : this;
    }

    Aggregate withdrawn(UUID entry) {
        return entry.equals(opening) ? new Aggregate(null, belonging) : this;
    }
}
