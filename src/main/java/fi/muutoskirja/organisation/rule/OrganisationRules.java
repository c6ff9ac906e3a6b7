package fi.muutoskirja.organisation.rule;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.LineChange;
import java.util.ArrayList;
import java.util.List;

/** Every rule, in the order in which they are asked. */
public final class OrganisationRules {
    private OrganisationRules() {}

    /** The lines after a fact make sense only when the fact itself does, so the rules on lines come second. */
    public static List<Objection> against(
            OrganisationState before, OrganisationState after, OrganisationEvent fact, Provenance provenance) {
        var proposed = new Proposed(before, after, fact, provenance, LineChange.of(fact));
        var objections = against(proposed, EventRules.ALL);
        return objections.isEmpty() ? against(proposed, LineRules.ALL) : objections;
    }

    private static List<Objection> against(Proposed proposed, List<Proposed.Rule> rules) {
        var objections = new ArrayList<Objection>();
        for (var rule : rules) {
            objections.addAll(rule.against(proposed));
        }
        return objections;
    }
}
