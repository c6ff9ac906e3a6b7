package fi.muutoskirja.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of an entry as it stood from one position of the ledger on, until the next row of the same entry.
 *
 * @param position the entry's own position
 * @param from the position from which the entry stood like this; at first its own
 * @param standing what had become of it
 * @param earliest the first day on which it can have happened; null when there is no lower bound
 * @param latest the last such day; null when there is no upper bound
 * @param place its told place in an order without dates; null when none is told
 * @param bodies the bodies that acted; null when none or not told
 */
public record TimelineRow(
        long position,
        long from,
        Standing standing,
        @Nullable String reform,
        @Nullable String organisation,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Integer place,
        @Nullable List<String> bodies) {

    /** What had become of an entry, as the index spells it. */
    public enum Standing {
        AS_RECORDED('r'),
        CORRECTED('c'),
        WITHDRAWN('w'),
        /** It is itself a correction or a withdrawal of another entry. */
        CHANGES_ANOTHER('x');

        private final char letter;

        Standing(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    /** Whether it says of the same entry what another row says, whenever that was. */
    boolean saysTheSameAs(TimelineRow other) {
        return equals(new TimelineRow(
                other.position,
                from,
                other.standing,
                other.reform,
                other.organisation,
                other.earliest,
                other.latest,
                other.place,
                other.bodies));
    }
}
