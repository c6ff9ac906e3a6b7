package fi.muutoskirja.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * The ledger for read sides: keeps the entries of the aggregates last asked about, and where the last entry of many more lies. At each
 * question it first looks at what was recorded since the last, so that an entry of one aggregate leaves what is known of others as it is.
 */
final class CachingLedger implements Ledger {
    private static final long ENTRIES_KEPT = 20_000;
    private static final long SUBJECTS_REMEMBERED = 20_000;
    private static final int BATCH = 1_000;
    /** Whoever is further behind begins anew. */
    private static final long FOLLOWED_AT_MOST = 5_000;

    private final LedgerReader reader;
    private final Cache<String, Aggregate> kept = Caffeine.newBuilder()
            .maximumWeight(ENTRIES_KEPT)
            .weigher((String subject, Aggregate aggregate) -> aggregate.length + 1)
            .executor(Runnable::run)
            .build();
    private final Cache<String, Long> last = Caffeine.newBuilder()
            .maximumSize(SUBJECTS_REMEMBERED)
            .executor(Runnable::run)
            .build();
    private final ReentrantLock following = new ReentrantLock();
    /** Everything kept is complete up to here. */
    private volatile long followed;

    CachingLedger(LedgerReader reader) {
        this.reader = reader;
    }

    /** The entries of an aggregate. Places of the array after the last one are nobody's business yet. */
    private record Aggregate(Entry[] entries, int length) {
        static final Aggregate EMPTY = new Aggregate(new Entry[0], 0);

        Aggregate with(Entry next) {
            if (length > 0 && entries[length - 1].position() >= next.position()) {
                return this;
            }
            // Only the newest one, under the lock, ever writes into the array that it shares with older ones.
            var roomy = length < entries.length ? entries : Arrays.copyOf(entries, length + length / 2 + 4);
            roomy[length] = next;
            return new Aggregate(roomy, length + 1);
        }

        Aggregate with(List<Entry> more) {
            var all = this;
            for (var entry : more) {
                all = all.with(entry);
            }
            return all;
        }

        List<Entry> upTo(long position) {
            var low = 0;
            var high = length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (entries[middle].position() > position) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return Arrays.asList(entries).subList(0, low);
        }
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        if (isAheadOfUs(upTo)) {
            return reader.of(subjects, upTo);
        }
        var found = aggregates(new HashSet<>(subjects));
        if (found.size() == 1) {
            return found.getFirst().upTo(upTo);
        }
        return found.stream()
                .flatMap(aggregate -> aggregate.upTo(upTo).stream())
                .sorted(Comparator.comparingLong(Entry::position))
                .toList();
    }

    @Override
    public List<Entry> from(String subject, long first) {
        follow(head());
        var known = kept.getIfPresent(subject);
        return known == null
                ? reader.from(subject, first)
                : Arrays.asList(known.entries).subList((int) Math.min(first, known.length), known.length);
    }

    @Override
    public long lastPosition(String subject, long upTo) {
        if (isAheadOfUs(upTo)) {
            return reader.lastPosition(subject, upTo);
        }
        var known = kept.getIfPresent(subject);
        if (known != null) {
            var entries = known.upTo(upTo);
            return entries.isEmpty() ? 0 : entries.getLast().position();
        }
        var remembered = last.getIfPresent(subject);
        if (remembered == null) {
            remembered = lookUp(subject);
        }
        return remembered <= upTo ? remembered : reader.lastPosition(subject, upTo);
    }

    private long lookUp(String subject) {
        following.lock();
        try {
            var position = reader.lastPosition(subject, followed);
            last.put(subject, position);
            return position;
        } finally {
            following.unlock();
        }
    }

    private List<Aggregate> aggregates(Collection<String> subjects) {
        var found = new ArrayList<Aggregate>(subjects.size());
        var missing = new ArrayList<String>();
        for (var subject : subjects) {
            var aggregate = kept.getIfPresent(subject);
            if (aggregate == null) {
                missing.add(subject);
            } else {
                found.add(aggregate);
            }
        }
        if (!missing.isEmpty()) {
            found.addAll(load(missing));
        }
        return found;
    }

    private Collection<Aggregate> load(List<String> subjects) {
        var upTo = followed;
        var loaded = new HashMap<String, Aggregate>();
        subjects.forEach(subject -> loaded.put(subject, Aggregate.EMPTY));
        var read = reader.of(subjects, upTo).stream().collect(Collectors.groupingBy(Entry::subject));
        read.forEach((subject, entries) ->
                loaded.put(subject, new Aggregate(entries.toArray(Entry[]::new), entries.size())));
        following.lock();
        try {
            if (followed != upTo) {
                loaded.replaceAll((subject, aggregate) -> aggregate.with(reader.from(subject, aggregate.length)));
            }
            kept.putAll(loaded);
        } finally {
            following.unlock();
        }
        return loaded.values();
    }

    /** Takes in what was recorded since. Whether somebody asks about entries of which this node has not heard. */
    private boolean isAheadOfUs(long upTo) {
        var head = head();
        follow(Math.min(upTo, head));
        return upTo > head && upTo < Long.MAX_VALUE;
    }

    private void follow(long upTo) {
        if (followed < upTo) {
            following.lock();
            try {
                var head = head();
                if (head - followed > FOLLOWED_AT_MOST) {
                    kept.invalidateAll();
                    last.invalidateAll();
                    followed = head;
                }
                while (followed < head) {
                    var entries = reader.after(followed, BATCH);
                    entries.forEach(this::take);
                    followed = entries.isEmpty() ? head : entries.getLast().position();
                }
            } finally {
                following.unlock();
            }
        }
    }

    private void take(Entry entry) {
        kept.asMap().computeIfPresent(entry.subject(), (subject, aggregate) -> aggregate.with(entry));
        last.asMap().computeIfPresent(entry.subject(), (subject, before) -> Math.max(before, entry.position()));
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return reader.after(position, limit);
    }

    @Override
    public List<Entry> at(Collection<Long> positions) {
        return reader.at(positions);
    }

    @Override
    public List<Entry> openings(String prefix, long upTo) {
        return reader.openings(prefix, upTo);
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return reader.entry(id);
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return reader.payload(id);
    }

    @Override
    public long positionAt(Instant instant) {
        return reader.positionAt(instant);
    }
}
