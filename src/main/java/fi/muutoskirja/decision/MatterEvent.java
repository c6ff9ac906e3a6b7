package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that names the matter and who handled it: a proposal or an outcome. */
public sealed interface MatterEvent extends DecisionEvent, LedgerEvent.ByBodies, LedgerEvent.OfMatter
        permits DecisionEvent.ProposalPresented, OutcomeEvent {
    /** What the matter or the decision is. */
    String title();

    /** The proposal, or the outcome, in the words of the source; null when the title says it. */
    @Nullable
    String text();

    /** The handling body, a unit id; null when the source does not tell, and of an official. */
    @Nullable
    String body();

    /** The meeting; null when not known, and of an official. */
    @Nullable
    String meeting();

    @Override
    default List<String> bodies() {
        var body = body();
        return body == null ? List.of() : List.of(body);
    }
}
