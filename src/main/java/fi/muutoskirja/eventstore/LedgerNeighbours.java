package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Neighbours;
import java.util.Optional;

/** Other aggregates as committed, and as left by the commands before in the same recording. */
final class LedgerNeighbours implements Neighbours {
    private final Catalog catalog;
    private final Histories histories;
    private final Recording recording;

    LedgerNeighbours(Catalog catalog, Histories histories, Recording recording) {
        this.catalog = catalog;
        this.histories = histories;
        this.recording = recording;
    }

    @Override
    public boolean exists(String subject) {
        return recording
                .staged(subject)
                .map(known -> !known.history().isEmpty())
                .or(() -> catalog.capabilityOf(subject).map(capability -> histories.stands(capability, subject)))
                .orElse(false);
    }

    @Override
    public <S> Optional<S> stateOf(String subject, Class<S> kind) {
        return recording
                .staged(subject)
                .or(() -> catalog.capabilityOf(subject).map(capability -> histories.committed(capability, subject)))
                .filter(known -> !known.history().isEmpty())
                .map(known -> kind.cast(known.history().state()));
    }
}
