package fi.muutoskirja.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which ids the entries since the start were about or named, each with the position of the last such entry: tells whether an answer made
 * earlier would be made the same now. Bounded; of answers older than what it remembers it says that they may have changed. Kept by each
 * node from the ledger itself, up to whatever position is asked, so it lags behind nobody.
 */
public final class LastChanges {
    /** Ids remembered at most, some 100 bytes each. */
    private static final int REMEMBERED = 100_000;
    /** A leap that is not worth reading: a bulk import. */
    private static final int LEAP = 20_000;

    private static final int BATCH = 1_000;
    private static final Pattern ID = Pattern.compile("[a-z]+-[a-z0-9][a-z0-9.-]*");
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final Ledger ledger;
    private final Map<String, Long> last = new HashMap<>();
    private long knownFrom;
    private long caughtUpTo;

    public LastChanges(Ledger ledger) {
        this.ledger = ledger;
        this.knownFrom = ledger.head();
        this.caughtUpTo = knownFrom;
    }

    /** Whether an answer from what was read would be the same at the two positions; false when that is not known. */
    public synchronized boolean isSame(Reading reading, long at, long then) {
        var earlier = Math.min(at, then);
        var later = Math.max(at, then);
        if (earlier == later) {
            return true;
        }
        catchUp(later);
        return earlier >= knownFrom
                && later <= caughtUpTo
                && !reading.isOfEverything()
                && reading.ids().stream().allMatch(id -> last.getOrDefault(id, 0L) <= earlier);
    }

    private void catchUp(long upTo) {
        if (upTo - caughtUpTo > LEAP) {
            forget(upTo);
        }
        while (caughtUpTo < upTo) {
            var entries = ledger.after(caughtUpTo, BATCH);
            if (entries.isEmpty()) {
                return;
            }
            entries.forEach(this::take);
        }
    }

    private void take(Entry entry) {
        if (entry.statement().event() instanceof Erasure) {
            // It makes words unreadable wherever they stand.
            forget(entry.position());
            return;
        }
        for (var id : named(entry)) {
            last.put(id, entry.position());
        }
        caughtUpTo = entry.position();
        if (last.size() > REMEMBERED) {
            forget(entry.position());
        }
    }

    private void forget(long position) {
        last.clear();
        knownFrom = position;
        caughtUpTo = position;
    }

    /** What an entry is about and every id in it; a correction names also what it unsays. */
    private Set<String> named(Entry entry) {
        var ids = new HashSet<String>();
        collect(entry, ids);
        if (entry.statement().event() instanceof Correction correction) {
            ledger.of(Set.of(entry.subject()), entry.position() - 1).stream()
                    .filter(earlier -> earlier.id().equals(correction.entry())
                            || earlier.statement().event() instanceof AboutEntry about
                                    && about.entry().equals(correction.entry()))
                    .forEach(earlier -> collect(earlier, ids));
        }
        return ids;
    }

    private static void collect(Entry entry, Set<String> ids) {
        ids.add(entry.subject());
        Reference.of(entry).forEach(reference -> ids.add(reference.named()));
        collect(entry.statement(), ids);
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        switch (value) {
            case String text when text.length() <= 200 && ID.matcher(text).matches() -> ids.add(text);
            case Collection<?> many -> many.forEach(one -> collect(one, ids));
            case Record record -> {
                for (var component : COMPONENTS.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
                    collect(References.read(component, record), ids);
                }
            }
            case null, default -> {}
        }
    }
}
