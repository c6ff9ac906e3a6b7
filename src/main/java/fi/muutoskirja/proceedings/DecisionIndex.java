package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.LedgerEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions were ever said to be of a matter or in the course of a reform, and which entries to stand on the authority of a decision, caught up with
 * the ledger at each question. A correction may have said otherwise since, so what counts at a moment is for the asker to see.
 */
final class DecisionIndex {
    private static final int BATCH = 1_000;

    private final Ledger ledger;
    private final Map<Matter, Set<String>> ofMatter = new HashMap<>();
    private final Map<String, Set<String>> ofReform = new HashMap<>();
    private final Map<String, Set<UUID>> onAuthority = new HashMap<>();
    private final Map<UUID, List<UUID>> corrections = new HashMap<>();
    private long caughtUpTo;

    DecisionIndex(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Matter(String organisation, String diaryNumber) {}

    synchronized Collection<String> ofMatter(String organisation, String diaryNumber, long upTo) {
        catchUp(upTo);
        return List.copyOf(ofMatter.getOrDefault(new Matter(organisation, diaryNumber), Set.of()));
    }

    synchronized Collection<String> ofReform(String reform, long upTo) {
        catchUp(upTo);
        return List.copyOf(ofReform.getOrDefault(reform, Set.of()));
    }

    synchronized Collection<UUID> onAuthorityOf(String decision, long upTo) {
        catchUp(upTo);
        return List.copyOf(onAuthority.getOrDefault(decision, Set.of()));
    }

    /** The corrections and withdrawals of an entry that was ever said to stand on the authority of a decision, in order. */
    synchronized List<UUID> correctionsOf(UUID entry) {
        return List.copyOf(corrections.getOrDefault(entry, List.of()));
    }

    private void catchUp(long upTo) {
        while (caughtUpTo < upTo) {
            var entries = ledger.after(caughtUpTo, BATCH);
            if (entries.isEmpty()) {
                break;
            }
            entries.forEach(this::take);
            caughtUpTo = entries.getLast().position();
        }
    }

    private void take(Entry entry) {
        var provenance = entry.statement().provenance();
        var fact = entry.statement().event();
        var authority = provenance.authority();
        var told = fact instanceof Correction correction ? correction.entry() : entry.id();
        if (authority != null && authority.decision() != null) {
            onAuthority
                    .computeIfAbsent(authority.decision(), first -> new LinkedHashSet<>())
                    .add(told);
            corrections.computeIfAbsent(told, first -> new ArrayList<>(0));
        }
        if (fact instanceof Correction) {
            corrections.computeIfPresent(told, (corrected, earlier) -> with(earlier, entry.id()));
        }
        if (entry.subject().startsWith("decision-")) {
            matterOf(fact instanceof EntryCorrected corrected ? corrected.fact() : fact, entry.subject());
            note(ofReform, provenance.reform(), entry.subject());
        }
    }

    private static List<UUID> with(List<UUID> earlier, UUID later) {
        earlier.add(later);
        return earlier;
    }

    private void matterOf(LedgerEvent fact, String decision) {
        if (fact instanceof MatterEvent told && told.matter() != null) {
            note(ofMatter, new Matter(told.organisation(), told.matter()), decision);
        }
    }

    private static <K> void note(Map<K, Set<String>> index, @Nullable K key, String decision) {
        if (key != null) {
            index.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(decision);
        }
    }
}
