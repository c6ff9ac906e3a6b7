package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.PostKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one entry did to one unit or one post. */
public sealed interface Change {
    /** What an entry did to a unit. */
    sealed interface OfUnit extends Change {}

    /** What an entry did to a post. */
    sealed interface OfPost extends Change {}

    /** @param from the units it came out of, by merger or split; empty when it was new */
    record Began(String name, String kind, Place place, List<String> tasks, List<String> from) implements OfUnit {}

    record Renamed(String name) implements OfUnit {}

    record Moved(Place place) implements OfUnit {}

    /**
     * @param tasks empty when all of them went
     * @param unitEnds whether the unit went with them
     */
    record GaveUpTasks(
            List<String> tasks,
            @Nullable String toUnit,
            @Nullable String toOutside,
            boolean unitEnds) implements OfUnit {}

    /** @param tasks empty when all tasks of the giver came, whatever they were */
    record ReceivedTasks(List<String> tasks, String fromUnit) implements OfUnit {}

    /** @param into the units that came out of it, by merger or split; empty when it was abolished */
    record Ended(List<String> into) implements OfUnit {}

    record Created(
            String title,
            PostKind kind,
            int places,
            @Nullable String unit) implements OfPost {}

    record Abolished() implements OfPost {}

    record TookOffice(String person, boolean acting) implements OfPost {}

    record LeftOffice(String person) implements OfPost {}

    /** What an entry did to a company. */
    sealed interface OfCompany extends OfUnit {}

    /** @param text what the municipality told it, as its owner */
    record Instructed(String text) implements OfCompany {}

    record FellDormant() implements OfCompany {}

    record Woke() implements OfCompany {}

    record EnteredLiquidation() implements OfCompany {}

    record LeftLiquidation() implements OfCompany {}

    record Dissolved() implements OfCompany {}

    /** One of the two tells which company went on. */
    record MergedInto(@Nullable String into, @Nullable String intoOutside) implements OfCompany {}

    /** @param company the company that ended in it */
    record TookIn(String company) implements OfCompany {}

    /** Whether it left the structure other than it was; what was only said did not. */
    default boolean isOfStructure() {
        return !(this instanceof Instructed);
    }

    /** Whether the unit or post was no more after it. */
    default boolean ends() {
        return this instanceof Ended
                || this instanceof Abolished
                || this instanceof Dissolved
                || this instanceof MergedInto
                || this instanceof GaveUpTasks given && given.unitEnds();
    }
}
