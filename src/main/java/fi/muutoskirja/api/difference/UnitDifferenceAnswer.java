package fi.muutoskirja.api.difference;

import fi.muutoskirja.comparison.Cause;
import fi.muutoskirja.comparison.Evidence;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the units of two states differ.
 *
 * @param kind {@code founded}, {@code ended}, {@code merged}, {@code split}, {@code regrouped} (mergers and splits on the way),
 *     {@code renamed}, {@code moved}, {@code kind-changed}, {@code certainty-changed},
 *     {@code company-state-changed}, {@code tasks-changed},
 *     {@code may-have-changed} (it is not certain that a change has come about), {@code tasks-moved}
 * @param from the units of the one side; empty when founded
 * @param to the units of the other side; empty when ended, and when tasks went outside
 * @param flow from which unit to which, by lineage; empty unless there are units on both sides
 * @param was what it was: the name, the parent's id or {@code top} or {@code unknown}, the kind, the certainty, the condition of a company; of moved tasks whether
 *     they had moved: {@code no}, {@code possibly} or {@code certainly}; null where it does not say more
 * @param is the same on the other side
 * @param tasks the tasks that moved, in the words of the source; empty when none did, and when all of them did
 * @param outside who outside the municipality received them; null when nobody did
 * @param unitEnds whether the unit ended with its tasks
 * @param cause {@code time}, {@code knowledge} (recorded, corrected or withdrawn between the two states of knowledge) or {@code both}
 * @param entries the entries behind it, as they stood on the side that knew them
 */
public record UnitDifferenceAnswer(
        String kind,
        List<FlowUnitAnswer> from,
        List<FlowUnitAnswer> to,
        List<FlowAnswer> flow,
        @Nullable String was,
        @Nullable String is,
        List<String> tasks,
        @Nullable String outside,
        boolean unitEnds,
        Cause cause,
        List<Evidence> entries) {

    /**
     * A unit of one side.
     *
     * @param id {@code unit-…}
     * @param name its name on that side; null when none is known
     * @param kind the public name of its kind; null when it is not there on the day
     * @param certainty {@code certain} or {@code possible}; null when it is not there on the day
     * @param remains whether it is on the other side too
     */
    public record FlowUnitAnswer(
            String id,
            @Nullable String name,
            @Nullable String kind,
            @Nullable Certainty certainty,
            boolean remains) {
        static FlowUnitAnswer of(UnitAt unit, boolean remains) {
            return new FlowUnitAnswer(unit.id(), unit.name(), unit.kind(), unit.certainty(), remains);
        }
    }

    /**
     * One unit's way into another.
     *
     * @param from id of the unit of the one side
     * @param to id of the unit of the other side
     */
    public record FlowAnswer(String from, String to) {}
}
