package fi.muutoskirja.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be asked about decisions, each time as known up to a position of the ledger. */
public interface DecisionQueries {
    /** @param decision the id, {@code decision-…} */
    Optional<Handling> decision(String decision, long knownAt);

    /** Where a decision stands in law on a day; empty when nothing stands of it. */
    Optional<LegalStatus> legalState(String decision, LocalDate on, long knownAt);

    /** The changes that a decision brings about, and the entries of the organisation that stand or stood on its authority. */
    Carried carried(String decision, long knownAt);

    /**
     * The handlings of one matter from body to body, in order.
     *
     * @param organisation the municipality, {@code org-…}
     * @param diaryNumber the diary number (dno) as recorded
     */
    List<Handling> matter(String organisation, String diaryNumber, long knownAt);

    /** The decisions in the course of a reform, in order. */
    List<Handling> ofReform(String reform, long knownAt);
}
