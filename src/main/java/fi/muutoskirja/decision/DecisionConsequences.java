package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.FollowUp;
import fi.muutoskirja.messaging.Consequences;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Dispatches what follows from what is recorded of decisions, in the same unit of work. What follows is told by the {@link FollowUp}s, which are pure. */
@ProcessingGroup("decision-consequences")
public final class DecisionConsequences {
    private final List<FollowUp> followUps;

    public DecisionConsequences(Catalog catalog) {
        this.followUps =
                List.of(new WhenDecisionAnnulledThenRevert(), new WhenDecisionTakesEffectThenRestructure(catalog));
    }

    @EventHandler
    void on(DecisionEvent event, Consequences consequences) {
        followUps.forEach(consequences::dispatch);
    }

    /** A correction, a withdrawal or an erasure, of whatever aggregate. */
    @EventHandler
    void on(AboutEntry event, Consequences consequences) {
        followUps.forEach(consequences::dispatch);
    }
}
