package fi.muutoskirja.comparison;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in which the units of two states differ. */
public sealed interface UnitDifference {
    /** Whether time or knowledge made the difference. */
    Cause cause();

    /** The entries behind it. */
    List<Evidence> evidence();

    /** What became of what. Asked backwards in time, the kinds are told backwards too: what was founded has ended, a merger is a split. */
    enum Kind {
        FOUNDED,
        ENDED,
        MERGED,
        SPLIT,
        /** Mergers and splits on the way from the one to the other. */
        REGROUPED
    }

    /** In what a unit that is on both sides differs. */
    enum Aspect {
        NAME,
        PLACE,
        KIND,
        CERTAINTY,
        /** How a company is: active, dormant, in liquidation. */
        COMPANY_STATE,
        /** Tasks that differ though no transfer tells why. */
        TASKS,
        /** A change that may or may not have come about by the day. */
        DOUBT
    }

    /**
     * A unit of a succession.
     *
     * @param remains whether it is on the other side too, since it is not certain that the succession has come about, or since a company took
     *     others in
     */
    record Member(UnitAt unit, boolean remains) {}

    /** From which unit to which, by lineage; units that came and went between the two states are passed over. */
    record Stream(String from, String into) {}

    /**
     * Units that gave way to others, by the lineage of their lifelines; founded and ended units are successions from or into nothing.
     *
     * @param from those of the one side; empty when founded
     * @param into those of the other; empty when ended
     */
    record Succession(
            Kind kind, List<Member> from, List<Member> into, List<Stream> streams, Cause cause, List<Evidence> evidence)
            implements UnitDifference {}

    /** A unit that is on both sides and not the same. */
    record Changed(Aspect aspect, UnitAt was, UnitAt is, Cause cause, List<Evidence> evidence)
            implements UnitDifference {}

    /**
     * Tasks that went from a unit.
     *
     * @param tasks in the words of the source; empty when all of them went
     * @param unitEnds whether the unit ended with that
     * @param was whether it had come about on the one side
     * @param is whether it had come about on the other
     */
    record TasksMoved(
            String unit,
            List<String> tasks,
            @Nullable String toUnit,
            @Nullable String toOutside,
            boolean unitEnds,
            Reached was,
            Reached is,
            Cause cause,
            List<Evidence> evidence)
            implements UnitDifference {}
}
