package fi.muutoskirja.testing;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Command;
import fi.muutoskirja.kernel.Deciding;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;

/**
 * Given what was told of one aggregate, when something more is told, then it is accepted or refused. Runs the ledger's own way from
 * command to verdict; references to other aggregates are checked only when neighbours are given.
 */
public final class Scenario<S> {
    private static final Neighbours NONE = new Neighbours() {
        @Override
        public boolean exists(String subject) {
            return false;
        }

        @Override
        public <N> Optional<N> stateOf(String subject, Class<N> kind) {
            return Optional.empty();
        }
    };
    private final Capability<S> capability;
    private final Deciding deciding;
    private final Neighbours neighbours;
    private final History<S> history;

    private Scenario(Capability<S> capability, Deciding deciding, Neighbours neighbours, History<S> history) {
        this.capability = capability;
        this.deciding = deciding;
        this.neighbours = neighbours;
        this.history = history;
    }

    public static <S> Scenario<S> of(Capability<S> capability) {
        return new Scenario<>(
                capability, new Deciding(new Catalog(List.of(capability))), NONE, History.empty(capability));
    }

    public Scenario<S> among(Catalog catalog, Neighbours others) {
        return new Scenario<>(capability, new Deciding(catalog), others, history);
    }

    /** @throws AssertionError when one of the tellings is refused */
    public Scenario<S> given(Telling... tellings) {
        return given(List.of(tellings));
    }

    public Scenario<S> given(List<Telling> tellings) {
        var told = this;
        for (var telling : tellings) {
            told = switch (told.when(telling).verdict()) {
                case Verdict.Accepted accepted ->
                    new Scenario<>(
                            capability,
                            deciding,
                            neighbours,
                            told.history.append(told.nextEntry(), accepted.statement()));
                case Verdict.Refused refused ->
                    Assertions.fail(telling.act() + " was refused: "
                            + refused.rejection().objections());
            };
        }
        return told;
    }

    public Outcome<S> when(Telling telling) {
        var command = new Command(nextCommand(), "test", telling.act(), telling.circumstances());
        return new Outcome<>(this, telling, deciding.decide(capability, history, command, neighbours));
    }

    public S state() {
        return history.state();
    }

    public History<S> history() {
        return history;
    }

    /** The entry that the n-th telling led to, from 1. */
    public static UUID entry(int telling) {
        return EntryId.of(command(telling));
    }

    private UUID nextCommand() {
        return command(history.recorded().size() + 1);
    }

    private UUID nextEntry() {
        return EntryId.of(nextCommand());
    }

    private static UUID command(int telling) {
        return new UUID(0, telling);
    }
}
