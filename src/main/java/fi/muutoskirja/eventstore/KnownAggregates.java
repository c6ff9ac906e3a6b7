package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.messaging.Recording;
import fi.muutoskirja.messaging.Recording.StagedHistory;
import java.util.List;
import java.util.Optional;

/** Other aggregates as committed, and as left by what was gathered before in the same recording. */
final class KnownAggregates implements OtherAggregates {
    private final Catalog catalog;
    private final Histories histories;

    KnownAggregates(Catalog catalog, Histories histories) {
        this.catalog = catalog;
        this.histories = histories;
    }

    @Override
    public boolean exists(String subject) {
        var recording = Recording.current();
        return recording
                .flatMap(gathered -> gathered.staged(subject))
                .map(staged -> !staged.history().isEmpty())
                .orElseGet(() -> !recording
                                .map(gathered -> gathered.expectsNothingOf(subject))
                                .orElse(false)
                        && catalog.capabilityOf(subject)
                                .map(capability -> histories.stands(capability, subject))
                                .orElse(false));
    }

    @Override
    public <S> Optional<S> stateOf(String subject, Class<S> kind) {
        return history(subject).filter(history -> !history.isEmpty()).map(history -> kind.cast(history.state()));
    }

    @Override
    public List<History.Line> standing(String subject) {
        return history(subject).map(History::effective).orElse(List.of());
    }

    private Optional<History<?>> history(String subject) {
        var staged = Recording.current().flatMap(recording -> recording.staged(subject));
        return staged.isPresent()
                ? staged.map(StagedHistory::history)
                : catalog.capabilityOf(subject)
                        .map(capability ->
                                histories.committed(capability, subject).history());
    }
}
