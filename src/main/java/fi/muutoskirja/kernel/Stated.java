package fi.muutoskirja.kernel;

import java.util.UUID;

/**
 * A fact as the state of an aggregate keeps it.
 *
 * @param entry the entry that states it
 * @param happened when it happened
 */
public record Stated<F extends Fact>(UUID entry, HistoricalDate happened, F fact) {
    public static <F extends Fact> Stated<F> of(UUID entry, Statement statement, F fact) {
        return new Stated<>(entry, statement.circumstances().happened(), fact);
    }
}
