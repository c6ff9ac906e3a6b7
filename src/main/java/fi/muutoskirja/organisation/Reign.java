package fi.muutoskirja.organisation;

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
public record Reign<V>(V value, Step step, Span span) {

    /** @param steps all steps that gave such a value, the one that it all began with first, the others in order */
    static <V> List<Reign<V>> of(List<Step> steps, Function<Step, V> value) {
        var reigns = new ArrayList<Reign<V>>(steps.size());
        for (var k = 0; k < steps.size(); k++) {
            reigns.add(new Reign<>(value.apply(steps.get(k)), steps.get(k), new Span(begin(steps, k), end(steps, k))));
        }
        return reigns;
    }

    /** Where an earlier step may in truth have come later, the value is never certain. */
    private static Moment begin(List<Step> steps, int k) {
        if (k == 0) {
            return Moment.ALWAYS;
        }
        var moment = steps.get(k).moment();
        for (var j = 1; j < k; j++) {
            if (!steps.get(j).moment().notAfter(moment)) {
                return new Moment(moment.earliest(), Long.MAX_VALUE, null);
            }
        }
        return moment;
    }

    private static Moment end(List<Step> steps, int k) {
        if (k + 1 == steps.size()) {
            return Moment.NEVER;
        }
        var latest = Long.MAX_VALUE;
        for (var later : steps.subList(k + 1, steps.size())) {
            if (k == 0 || steps.get(k).moment().notAfter(later.moment())) {
                latest = Math.min(latest, later.moment().latest());
            }
        }
        var next = steps.get(k + 1).moment();
        return next.latest() == latest ? next : new Moment(next.earliest(), latest, null);
    }
}
