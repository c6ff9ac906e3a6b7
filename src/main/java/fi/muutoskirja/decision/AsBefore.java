package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.FollowUp.Told;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.OtherAggregates;
import java.util.List;
import java.util.Optional;

/** The neighbours as they were before something was told. */
record AsBefore(Told told, OtherAggregates neighbours) implements OtherAggregates {
    @Override
    public boolean exists(String subject) {
        return subject.equals(told.subject()) ? !told.before().isEmpty() : neighbours.exists(subject);
    }

    @Override
    public <S> Optional<S> stateOf(String subject, Class<S> kind) {
        return subject.equals(told.subject())
                ? Optional.of(told.before())
                        .filter(history -> !history.isEmpty())
                        .map(history -> kind.cast(history.state()))
                : neighbours.stateOf(subject, kind);
    }

    @Override
    public List<Line> standing(String subject) {
        return subject.equals(told.subject()) ? told.before().effective() : neighbours.standing(subject);
    }
}
