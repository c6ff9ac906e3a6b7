package fi.muutoskirja.api.difference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.comparison.Difference;
import fi.muutoskirja.structure.StructureAt;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened between two states of a municipality.
 *
 * @param organisation id of the municipality, {@code org-…}
 * @param name its name
 * @param from the state that the difference leads from
 * @param to the state that it leads to
 * @param backwards whether {@code from} is the later day; everything is then told backwards, what was founded as ended
 * @param changes of units: what gave way to what, then what changed in units on both sides, then tasks that moved
 * @param posts of posts and their holders
 * @param unchanged how many units are the same on both sides, from 0
 */
public record DifferenceAnswer(
        String organisation,
        String name,
        SideAnswer from,
        SideAnswer to,
        boolean backwards,
        List<UnitDifferenceAnswer> changes,
        List<PostDifferenceAnswer> posts,
        int unchanged) {

    /**
     * One of two states.
     *
     * @param at the day, ISO 8601
     * @param units how many units certainly or possibly existed, from 0
     */
    public record SideAnswer(LocalDate at, @JsonUnwrapped AsKnown asKnown, int units) {
        static SideAnswer of(StructureAt state, AsKnown asKnown) {
            return new SideAnswer(state.at(), asKnown, state.units().size());
        }
    }

    static DifferenceAnswer of(Difference difference, AsKnown from, AsKnown to, DifferenceAnswers answers) {
        return new DifferenceAnswer(
                difference.to().organisation(),
                difference.to().name(),
                SideAnswer.of(difference.from(), from),
                SideAnswer.of(difference.to(), to),
                difference.backwards(),
                difference.turns().stream().map(answers::of).toList(),
                difference.posts().stream().map(answers::of).toList(),
                difference.unchanged().size());
    }
}
