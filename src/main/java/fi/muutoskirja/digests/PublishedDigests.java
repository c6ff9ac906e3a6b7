package fi.muutoskirja.digests;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The digests of this server. They are made when somebody asks, at the last position that the tables have come to; while entries keep
 * arriving, at most as often as {@link #REST} times what the last ones cost, and meanwhile the last ones are given, which tell their position.
 */
public final class PublishedDigests {
    private static final int REST = 20;

    private final DigestedReadSides read;
    private final TableRows tables;
    private final LongSupplier complete;
    private final LongSupplier nanos;
    private @Nullable Made made;

    /**
     * @param complete the position that every table has come to
     * @param nanos a clock that only goes on
     */
    public PublishedDigests(DigestedReadSides read, TableRows tables, LongSupplier complete, LongSupplier nanos) {
        this.read = read;
        this.tables = tables;
        this.complete = complete;
        this.nanos = nanos;
    }

    private record Made(Digests digests, long at, Duration cost) {}

    public synchronized Digests latest() {
        var position = complete.getAsLong();
        var last = made;
        if (last != null && (last.digests.position() == position || isTooSoonAfter(last))) {
            return last.digests;
        }
        var begun = nanos.getAsLong();
        var digests = Digesting.at(position, read, tables);
        var ended = nanos.getAsLong();
        made = new Made(digests, ended, Duration.ofNanos(ended - begun));
        return digests;
    }

    private boolean isTooSoonAfter(Made last) {
        return nanos.getAsLong() - last.at < last.cost.multipliedBy(REST).toNanos();
    }
}
