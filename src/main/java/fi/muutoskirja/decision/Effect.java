package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Ref;

/**
 * A change that a decision brings about.
 *
 * @param effective when the change is in effect
 * @param change what changes, as a command on the decision's own municipality
 */
public record Effect(HistoricalDate effective, @Ref("org") LedgerCommand change) {}
