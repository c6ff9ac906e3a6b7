package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.History;
import java.util.List;

/**
 * What is known of one aggregate.
 *
 * @param history its entries and the state they fold into
 * @param length how many entries there are, which is the sequence number of the next one
 * @param asOf a position of the ledger up to which nothing is missing
 */
record KnownHistory(History<?> history, long length, long asOf) {
    static KnownHistory nothing(Capability<?> capability) {
        return new KnownHistory(History.empty(capability), 0, 0);
    }

    KnownHistory with(List<Entry> later, long upTo) {
        var longer = history;
        for (var entry : later) {
            longer = longer.append(entry.id(), entry.statement());
        }
        return new KnownHistory(longer, length + later.size(), Math.max(asOf, upTo));
    }

    /** The one that knows more. */
    KnownHistory newer(KnownHistory other) {
        return other.length > length || other.length == length && other.asOf > asOf ? other : this;
    }
}
