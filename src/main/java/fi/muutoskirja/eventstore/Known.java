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
record Known(History<?> history, long length, long asOf) {
    static Known nothing(Capability<?> capability) {
        return new Known(History.empty(capability), 0, 0);
    }

    /** With one more entry, which led to the given history. */
    Known grownTo(History<?> longer) {
        return new Known(longer, length + 1, asOf);
    }

    Known with(List<Entry> later, long upTo) {
        var longer = history;
        for (var entry : later) {
            longer = longer.append(entry.id(), entry.statement());
        }
        return new Known(longer, length + later.size(), Math.max(asOf, upTo));
    }

    Known asOf(long position) {
        return new Known(history, length, Math.max(asOf, position));
    }

    /** The one that knows more. */
    Known newer(Known other) {
        return other.length > length || other.length == length && other.asOf > asOf ? other : this;
    }
}
