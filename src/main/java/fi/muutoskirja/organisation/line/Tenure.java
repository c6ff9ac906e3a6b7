package fi.muutoskirja.organisation.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value that one step gave and later steps took away.
 *
 * @param value the value
 * @param step the step that gave it
 * @param span how long it was so, while its unit or post existed
 */
public record Tenure<V>(V value, Step step, Span span) {

    /** @param steps all steps that gave such a value, the one that it all began with first, the others in order */
    static <V> List<Tenure<V>> of(List<Step> steps, Function<Step, V> value) {
        var ends = ends(steps);
        var reigns = new ArrayList<Tenure<V>>(steps.size());
        var latest = Long.MIN_VALUE;
        for (var k = 0; k < steps.size(); k++) {
            var step = steps.get(k);
            var begin = k == 0 ? Moment.ALWAYS : begin(step.moment(), latest);
            reigns.add(new Tenure<>(value.apply(step), step, new Span(begin, ends[k])));
            latest = k == 0 ? latest : Math.max(latest, step.moment().latest());
        }
        return reigns;
    }

    /** Of the given ones the last that has certainly come about; the first of all when none has. */
    public static <V> Tenure<V> inForce(List<Tenure<V>> reigns, long day) {
        for (var i = reigns.size() - 1; i > 0; i--) {
            if (reigns.get(i).step().moment().certainlyBy(day)) {
                return reigns.get(i);
            }
        }
        return reigns.getFirst();
    }

    /** Where an earlier step may in truth have come later, the value is never certain. */
    private static Moment begin(Moment given, long latestOfEarlier) {
        return latestOfEarlier <= given.earliest() ? given : new Moment(given.earliest(), Long.MAX_VALUE, null);
    }

    /** The later steps that certainly came after one are the last of all, since they are in order of their earliest days. */
    private static Moment[] ends(List<Step> steps) {
        var ends = new Moment[steps.size()];
        var latest = new long[steps.size() + 1];
        latest[steps.size()] = Long.MAX_VALUE;
        for (var k = steps.size() - 1; k >= 0; k--) {
            var certainlyAfter = k + 1;
            while (k > 0
                    && certainlyAfter < steps.size()
                    && !steps.get(k).moment().notAfter(steps.get(certainlyAfter).moment())) {
                certainlyAfter++;
            }
            ends[k] = k + 1 == steps.size()
                    ? Moment.NEVER
                    : steps.get(k + 1).moment().endingBy(latest[certainlyAfter]);
            latest[k] = Math.min(latest[k + 1], steps.get(k).moment().latest());
        }
        return ends;
    }
}
