package fi.muutoskirja.causality;

import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAwaited;
import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which aggregates were ever said to name which, caught up with the ledger at each question. An entry corrected or withdrawn since may
 * have unsaid it, so what counts at a moment is for the asker to see.
 */
final class CrossReferences {
    private static final int BATCH = 1_000;

    private final Ledger ledger;
    private final Map<Reference, Set<String>> subjects = new HashMap<>();
    private long caughtUpTo;

    CrossReferences(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How something is named. */
    enum By {
        MATTER,
        AUTHORITY,
        CONDITION,
        RECUSAL,
        REFORM
    }

    private record Reference(By by, String what) {}

    /** The key of a matter: a diary number means something within its municipality alone. */
    static String matter(String organisation, String diaryNumber) {
        return organisation + " " + diaryNumber.strip();
    }

    /** The aggregates in the order of their first entries; everything said up to the position is among them, and perhaps more. */
    synchronized Collection<String> naming(By by, String what, long upTo) {
        while (caughtUpTo < upTo) {
            var entries = ledger.after(caughtUpTo, BATCH);
            if (entries.isEmpty()) {
                break;
            }
            entries.forEach(this::take);
            caughtUpTo = entries.getLast().position();
        }
        return List.copyOf(subjects.getOrDefault(new Reference(by, what), Set.of()));
    }

    private void take(Entry entry) {
        var provenance = entry.statement().provenance();
        if (provenance.reform() != null) {
            add(By.REFORM, provenance.reform(), entry.subject());
        }
        var authority = provenance.authority();
        if (authority != null && authority.decision() != null) {
            add(By.AUTHORITY, authority.decision(), entry.subject());
        }
        take(stated(entry.statement().event()), entry.subject());
    }

    private void take(LedgerEvent fact, String subject) {
        if (fact instanceof MatterEvent handled && handled.matter() != null) {
            add(By.MATTER, matter(handled.organisation(), handled.matter()), subject);
        }
        if (fact instanceof ApprovalEvent approval) {
            approval.conditions().forEach(condition -> add(By.CONDITION, condition.decision(), subject));
        }
        if (fact instanceof DecisionAwaited awaited) {
            add(By.CONDITION, awaited.decision(), awaited.waiting());
        }
        if (fact instanceof RecusalRecorded recusal) {
            add(By.RECUSAL, recusal.decision(), subject);
        }
    }

    private static LedgerEvent stated(LedgerEvent fact) {
        return fact instanceof EntryCorrected correction ? correction.fact() : fact;
    }

    private void add(By by, String what, String subject) {
        subjects.computeIfAbsent(new Reference(by, what), first -> new LinkedHashSet<>())
                .add(subject);
    }
}
