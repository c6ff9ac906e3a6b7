package fi.muutoskirja.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The references of a ledger, or of its end, in memory, caught up at each question. For a ledger that is itself in memory. */
public final class ReferencesInMemory implements ReferenceLookup {
    private static final int BATCH = 1_000;
    private final Ledger ledger;
    private final Map<Named, List<Reference>> references = new HashMap<>();
    private long position;

    public ReferencesInMemory(Ledger ledger) {
        this(ledger, 0);
    }

    /** @param after the position after which to begin */
    public ReferencesInMemory(Ledger ledger, long after) {
        this.ledger = ledger;
        this.position = after;
    }

    private record Named(ReferenceRole role, String what) {}

    @Override
    public List<String> naming(ReferenceRole role, String named, long upTo) {
        return references(role, Set.of(named), 0, upTo, Integer.MAX_VALUE).stream()
                .map(Reference::subject)
                .distinct()
                .toList();
    }

    @Override
    public synchronized List<Reference> references(
            ReferenceRole role, Collection<String> named, long after, long upTo, int limit) {
        catchUp(upTo);
        return named.stream()
                .distinct()
                .flatMap(what -> references.getOrDefault(new Named(role, what), List.of()).stream())
                .filter(reference -> reference.position() > after && reference.position() <= upTo)
                .sorted(Comparator.comparingLong(Reference::position).thenComparing(Reference::named))
                .limit(limit)
                .toList();
    }

    private void catchUp(long upTo) {
        while (position < upTo) {
            var entries = ledger.after(position, BATCH);
            if (entries.isEmpty()) {
                return;
            }
            for (var entry : entries) {
                for (var reference : Reference.of(entry)) {
                    references
                            .computeIfAbsent(
                                    new Named(reference.role(), reference.named()), first -> new ArrayList<>(1))
                            .add(reference);
                }
            }
            position = entries.getLast().position();
        }
    }
}
