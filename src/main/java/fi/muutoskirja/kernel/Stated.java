package fi.muutoskirja.kernel;

import java.util.UUID;

/**
 * A fact as the state of an aggregate keeps it.
 *
 * @param entry the entry that states it
 * @param happened when it happened
 */
public record Stated<F extends LedgerEvent>(UUID entry, HistoricalDate happened, F event) {
    public static <F extends LedgerEvent> Stated<F> of(UUID entry, Statement statement, F event) {
        return new Stated<>(entry, statement.provenance().happened(), event);
    }
}
