package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Deciding;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Verdict;
import org.axonframework.messaging.MetaData;

/** Decides one command, by the history of its aggregate and what is known of others. Handlers of commands take it as a parameter. */
public final class Decider {
    private final Deciding deciding;
    private final OtherAggregates others;
    private final CommandEnvelope command;

    Decider(Deciding deciding, OtherAggregates others, CommandEnvelope command) {
        this.deciding = deciding;
        this.others = others;
        this.command = command;
    }

    /**
     * What is to be applied.
     *
     * @param metaData the provenance of the event and the findings about it
     */
    public record Accepted(LedgerEvent event, MetaData metaData) {}

    /** @throws RefusedByRule when a rule speaks against it; nothing has been applied then */
    public Accepted decide(History<?> history) {
        return switch (decided(history)) {
            case Verdict.Accepted accepted ->
                new Accepted(accepted.statement().event(), LedgerMessages.metaData(command, accepted.statement()));
            case Verdict.Refused refused -> throw new RefusedByRule(refused.rejection());
        };
    }

    private <S> Verdict decided(History<S> history) {
        return deciding.decide(history.capability(), history, command, others);
    }
}
