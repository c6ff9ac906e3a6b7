package fi.muutoskirja.testing;

import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.OtherAggregates;
import java.util.List;
import java.util.Optional;

/** Neighbours of an aggregate that is alone in the world. */
public enum Nobody implements OtherAggregates {
    AROUND;

    @Override
    public boolean exists(String subject) {
        return false;
    }

    @Override
    public <S> Optional<S> stateOf(String subject, Class<S> kind) {
        return Optional.empty();
    }

    @Override
    public List<History.Line> standing(String subject) {
        return List.of();
    }
}
