package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.Step;
import java.util.HashMap;
import java.util.Map;

/** One of each date and authority, for the many steps that are told alike: a ledger names few of either, and names them often. */
final class Alike {
    private final Map<HistoricalDate, Moment> moments = new HashMap<>();
    private final Map<Authority, Authority> authorities = new HashMap<>();

    Step of(Step step) {
        var moment = moments.computeIfAbsent(step.happened(), told -> step.moment());
        var authority = authorities.computeIfAbsent(step.authority(), told -> told);
        return new Step(step.entry(), step.recorded(), step.event(), moment, authority, step.change());
    }
}
