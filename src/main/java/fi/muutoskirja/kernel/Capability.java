package fi.muutoskirja.kernel;

import java.util.List;
import java.util.UUID;

/**
 * The pure half of one kind of aggregate: how an act becomes a fact, what speaks against it, and how facts build up a state.
 * Corrections are not its concern: {@link History} shows it each entry as last corrected.
 *
 * @param <S> the state, immutable
 */
public interface Capability<S> {
    /** The prefix of the aggregate's ids, without the hyphen. */
    String prefix();

    /** The sealed interface of its acts. */
    Class<? extends LedgerCommand> commands();

    /** The sealed interface of its facts. */
    Class<? extends LedgerEvent> events();

    /** The state before the opening act. */
    S initial();

    /** Everything that speaks against the fact in this state; asked anew for each later entry when an earlier one is corrected. */
    List<Objection> objections(S state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours);

    /** The state after a statement. Must accept every statement ever recorded, however odd. */
    S evolve(S state, UUID entry, Statement statement);
}
