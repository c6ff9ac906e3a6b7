package fi.muutoskirja.transparency.page;

import fi.muutoskirja.duties.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a promise stands, as a shape and in words.
 *
 * @param shape the name of its shape, {@code late}
 * @param certain whether the shape is drawn whole
 */
public record StandingMark(String shape, boolean certain, String words) {
    private static final List<String> PRESSING = List.of(
            "late", "no-record", "not-reached", "due", "done-late", "promised", "done", "outcome-told", "not-dated");
    static final Comparator<StandingMark> PRESSING_FIRST = Comparator.comparing(
                    (StandingMark mark) -> PRESSING.indexOf(mark.shape()))
            .thenComparing(mark -> !mark.certain());

    static StandingMark of(Standing standing, Visit visit) {
        var shape = standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StandingMark(
                shape, standing.certain(), visit.t("duty." + shape + (standing.certain() ? "" : ".possibly")));
    }
}
