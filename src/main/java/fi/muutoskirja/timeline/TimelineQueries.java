package fi.muutoskirja.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be asked about the order of entries. Answers are complete up to the position asked for. */
public interface TimelineQueries {
    /**
     * The entries of a reform in the order in which they happened as far as known ({@link TimelineOrder}): dated ones by their bounds,
     * then undated ones by their told order, then by position. Corrections and withdrawals are not lines of their own; they show on the entry they change.
     */
    List<TimelineEntry> ofReform(String reform, long knownAt);

    /**
     * Every entry that was recorded in the course of a reform or has come to belong to it, corrections and withdrawals of them as lines
     * of their own, in recorded order.
     */
    List<TimelineEntry> recordedIn(String reform, long knownAt);

    /** The entries of one municipality's structure, in the same order. */
    List<TimelineEntry> ofOrganisation(String organisation, long knownAt);

    /** The entries that cite a document as they stand, corrections and withdrawals not counted, in recorded order. */
    List<TimelineEntry> citing(String document, long knownAt);

    /** The entries last recorded, newest first, corrections and withdrawals included. */
    List<TimelineEntry> latest(int limit);

    Optional<TimelineEntry> entry(UUID id, long knownAt);

    /** Every reform, in the order of their municipalities' names. */
    List<ReformLine> reforms(long knownAt);

    /** The reforms of one municipality, in the order of their names. How many entries they have is not what makes this answer another one. */
    List<ReformLine> reformsOf(String organisation, long knownAt);

    /**
     * A reform in one line.
     *
     * @param id {@code reform-…}
     * @param name what it is called
     * @param organisation id of its municipality, {@code org-…}
     * @param entries how many entries it has, from 1; corrections and withdrawals not counted
     * @param lastPosition the position of the last of them or of the last correction or withdrawal of one of them, from 1
     */
    record ReformLine(String id, String name, String organisation, int entries, long lastPosition) {
        /** The id without its prefix, as used in addresses. */
        public String slug() {
            return id.substring("reform-".length());
        }
    }
}
