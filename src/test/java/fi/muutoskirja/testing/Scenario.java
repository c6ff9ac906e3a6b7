package fi.muutoskirja.testing;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Deciding;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Verdict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;

/**
 * Given what was said of one aggregate, when something more is said, then it is accepted or refused. Runs the ledger's own way from
 * command to verdict; references to other aggregates are checked only when neighbours are given.
 */
public final class Scenario<S> {
    private final Capability<S> capability;
    private final Deciding deciding;
    private final OtherAggregates neighbours;
    private final History<S> history;

    private Scenario(Capability<S> capability, Deciding deciding, OtherAggregates neighbours, History<S> history) {
        this.capability = capability;
        this.deciding = deciding;
        this.neighbours = neighbours;
        this.history = history;
    }

    public static <S> Scenario<S> of(Capability<S> capability) {
        return new Scenario<>(
                capability, new Deciding(new Catalog(List.of(capability))), Nobody.AROUND, History.empty(capability));
    }

    public Scenario<S> among(Catalog catalog, OtherAggregates others) {
        return new Scenario<>(capability, new Deciding(catalog), others, history);
    }

    /** @throws AssertionError when one of the sayings is refused */
    public Scenario<S> given(Saying... sayings) {
        return given(List.of(sayings));
    }

    public Scenario<S> given(List<Saying> sayings) {
        var told = this;
        for (var saying : sayings) {
            told = switch (told.when(saying).verdict()) {
                case Verdict.Accepted accepted ->
                    new Scenario<>(
                            capability,
                            deciding,
                            neighbours,
                            told.history.append(told.nextEntry(), accepted.statement()));
                case Verdict.Refused refused ->
                    Assertions.fail(saying.command() + " was refused: "
                            + refused.rejection().objections());
            };
        }
        return told;
    }

    public Outcome<S> when(Saying saying) {
        var command = saying.underId(nextCommand()).command();
        return new Outcome<>(this, saying, deciding.decide(capability, history, command, neighbours));
    }

    public S state() {
        return history.state();
    }

    public History<S> history() {
        return history;
    }

    /** The entry that the n-th saying led to, from 1. */
    public static UUID entry(int saying) {
        return EntryId.of(command(saying));
    }

    private UUID nextCommand() {
        return command(history.recorded().size() + 1);
    }

    private UUID nextEntry() {
        return EntryId.of(nextCommand());
    }

    /** The id under which the n-th saying is said, from 1. */
    public static UUID command(int saying) {
        return new UUID(0, saying);
    }
}
