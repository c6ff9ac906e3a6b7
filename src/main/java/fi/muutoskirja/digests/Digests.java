package fi.muutoskirja.digests;

import java.time.LocalDate;
import java.util.Map;

/**
 * The digests of read sides at one position.
 *
 * @param version of the form of answers; digests of different versions cannot be compared
 * @param position the last entry that is taken into account
 * @param day the day, in Finland, on which that entry was recorded; what depends on a day is asked for it
 * @param sides 64 small hexadecimal digits for each, by their published names
 */
public record Digests(int version, long position, LocalDate day, Map<String, String> sides) {
    /** Goes up whenever an answer gets another form. */
    public static final int VERSION = 1;

    public Digests {
        sides = Map.copyOf(sides);
    }
}
