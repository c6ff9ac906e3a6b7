package fi.muutoskirja.provenance;

import fi.muutoskirja.decision.AfterDecisionFact.DecisionAwaited;
import fi.muutoskirja.decision.ApprovalFact;
import fi.muutoskirja.decision.MatterFact;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.meeting.MeetingFact.RecusalRecorded;
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
        var circumstances = entry.statement().circumstances();
        if (circumstances.reform() != null) {
            add(By.REFORM, circumstances.reform(), entry.subject());
        }
        var authority = circumstances.authority();
        if (authority != null && authority.decision() != null) {
            add(By.AUTHORITY, authority.decision(), entry.subject());
        }
        take(stated(entry.statement().fact()), entry.subject());
    }

    private void take(Fact fact, String subject) {
        if (fact instanceof MatterFact handled && handled.matter() != null) {
            add(By.MATTER, matter(handled.organisation(), handled.matter()), subject);
        }
        if (fact instanceof ApprovalFact approval) {
            approval.conditions().forEach(condition -> add(By.CONDITION, condition.decision(), subject));
        }
        if (fact instanceof DecisionAwaited awaited) {
            add(By.CONDITION, awaited.decision(), awaited.waiting());
        }
        if (fact instanceof RecusalRecorded recusal) {
            add(By.RECUSAL, recusal.decision(), subject);
        }
    }

    private static Fact stated(Fact fact) {
        return fact instanceof EntryCorrected correction ? correction.fact() : fact;
    }

    private void add(By by, String what, String subject) {
        subjects.computeIfAbsent(new Reference(by, what), first -> new LinkedHashSet<>())
                .add(subject);
    }
}
