package fi.muutoskirja.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.Capability;
import java.util.Set;

/**
 * The histories of the aggregates last used, as committed and never anything still under way. They are immutable, so commands,
 * neighbours and threads share them.
 */
final class Histories {
    private static final long ENTRIES_KEPT = 300_000;
    private static final long SUBJECTS_REMEMBERED = 200_000;

    private final StoredLedger ledger;
    private final Cache<String, KnownHistory> kept = Caffeine.newBuilder()
            .maximumWeight(ENTRIES_KEPT)
            .weigher((String subject, KnownHistory known) -> (int) known.length() + 1)
            .executor(Runnable::run)
            .build();
    private final Cache<String, Boolean> opened = Caffeine.newBuilder()
            .maximumSize(SUBJECTS_REMEMBERED)
            .executor(Runnable::run)
            .build();

    Histories(StoredLedger ledger) {
        this.ledger = ledger;
    }

    /** The history as committed now. No query when the ledger has not grown since the last look. */
    KnownHistory committed(Capability<?> capability, String subject) {
        var known = kept.getIfPresent(subject);
        if (known != null && known.asOf() >= ledger.head()) {
            return known;
        }
        return catchUp(subject, known == null ? KnownHistory.nothing(capability) : known);
    }

    /** Whether anything recorded of the aggregate stands; remembered, until this node withdraws the last of it. */
    boolean stands(Capability<?> capability, String subject) {
        if (opened.getIfPresent(subject) != null) {
            return true;
        }
        var stands = !ledger.opened(Set.of(subject)).isEmpty()
                && (!ledger.hasWithdrawals(subject)
                        || !committed(capability, subject).history().isEmpty());
        if (stands) {
            opened.put(subject, true);
        }
        return stands;
    }

    void committed(String subject, KnownHistory known) {
        if (known.history().isEmpty()) {
            opened.invalidate(subject);
        } else {
            opened.put(subject, true);
        }
        kept.asMap().merge(subject, known, KnownHistory::newer);
    }

    void forget(String subject) {
        kept.invalidate(subject);
    }

    private KnownHistory catchUp(String subject, KnownHistory known) {
        var head = ledger.head();
        var caughtUp = known.with(ledger.from(subject, known.length()), head);
        if (caughtUp.length() > 0) {
            committed(subject, caughtUp);
        }
        return caughtUp;
    }
}
