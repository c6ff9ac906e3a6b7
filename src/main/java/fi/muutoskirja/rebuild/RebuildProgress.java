package fi.muutoskirja.rebuild;

import java.time.Duration;

/**
 * How far a rebuild has come.
 *
 * @param entries how many entries have been taken in
 * @param of how many there were when it began
 * @param perSecond how many are taken in per second
 */
public record RebuildProgress(long entries, long of, long perSecond) {
    /** How long the remaining entries will take at this speed. */
    public Duration remaining() {
        return perSecond == 0 ? Duration.ZERO : Duration.ofSeconds((of - entries + perSecond - 1) / perSecond);
    }

    @Override
    public String toString() {
        return "%,d of %,d entries, %,d a second, %d s left"
                .formatted(entries, of, perSecond, remaining().toSeconds());
    }
}
