package fi.muutoskirja.causality;

import fi.muutoskirja.timeline.TimelineEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was known at one moment, aggregate by aggregate, and which aggregates may name which. */
interface KnownThen {
    /** What was told of an aggregate, each entry as last corrected, withdrawn ones too, in recorded order. */
    List<TimelineEntry> told(String subject);

    /** What withdrew an entry of an aggregate; empty while it stands. */
    Optional<TakenBack> takenBack(TimelineEntry line);

    /** Decisions of a municipality that were ever said to be of a matter. */
    Collection<String> handlings(String organisation, String matter);

    /** Municipalities of which an entry was ever said to rest on a decision. */
    Collection<String> restingOn(String decision);

    /** Decisions that were ever said to depend on one. */
    Collection<String> waitingFor(String decision);

    /** Meetings in which somebody was ever said to be recused from a decision. */
    Collection<String> recusalsFrom(String decision);

    /** Aggregates that were ever said to be in the course of a reform. */
    Collection<String> inCourseOf(String reform);

    /** What counts of an aggregate, in recorded order. */
    default List<TimelineEntry> standing(String subject) {
        return told(subject).stream()
                .filter(line -> line.standing() != TimelineEntry.Standing.WITHDRAWN)
                .toList();
    }
}
