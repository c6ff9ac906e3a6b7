package fi.muutoskirja.proof.verify;

import java.util.Comparator;

/**
 * Something that does not hold.
 *
 * @param position of the first entry that is concerned, from 1; 0 when it is the checkpoint and no entry
 * @param sentence what is wrong there, and where that shows
 */
public record Flaw(long position, String sentence) implements Comparable<Flaw> {
    private static final Comparator<Flaw> ORDER =
            Comparator.comparingLong(Flaw::position).thenComparing(Flaw::sentence);

    public static Flaw ofCheckpoint(String sentence) {
        return new Flaw(0, sentence);
    }

    @Override
    public int compareTo(Flaw other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (position == 0 ? "The checkpoint: " : "Position " + position + ": ") + sentence;
    }
}
