package fi.muutoskirja.kernel;

import java.util.List;

/**
 * What one entry says: a fact, its provenance, and the findings made when it was recorded.
 *
 * @param event what happened
 * @param provenance when, from which source, how
 * @param findings rules of law that the statement breaks, and things worth noting; empty when there are none
 */
public record Statement(LedgerEvent event, Provenance provenance, List<Finding> findings) {
    public Statement {
        findings = List.copyOf(findings);
    }

    /** The same statement with these findings instead. */
    Statement with(List<Finding> others) {
        return new Statement(event, provenance, others);
    }
}
