package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A fact that names the matter and who handled it: a proposal or an outcome. */
public sealed interface MatterEvent extends DecisionEvent, LedgerEvent.ByBody, LedgerEvent.OfMatter
        permits DecisionEvent.ProposalPresented, HandlingEnded {
    /** What the matter or the decision is. */
    String title();

    /** The proposal, or the outcome, in the words of the source; null when the title says it. */
    @Nullable
    String text();

    /** The meeting; null when not known, and of an official. */
    @Nullable
    String meeting();
}
