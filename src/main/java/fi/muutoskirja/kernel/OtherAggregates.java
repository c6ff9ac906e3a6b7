package fi.muutoskirja.kernel;

import java.util.List;
import java.util.Optional;

/** What a decision may ask about other aggregates: their state as committed, never something still under way. */
public interface OtherAggregates {
    /** Whether the aggregate has been opened. */
    boolean exists(String subject);

    /**
     * The state of another aggregate.
     *
     * @return empty when it does not exist
     * @throws ClassCastException when the state is of another kind; ask by the kind that the id's prefix tells
     */
    <S> Optional<S> stateOf(String subject, Class<S> kind);

    /** What counts of another aggregate: each entry as last corrected, withdrawn ones left out, in recorded order. */
    List<History.Line> standing(String subject);
}
