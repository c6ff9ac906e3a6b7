package fi.muutoskirja.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the first row of an aggregate's next entry depends on: where its entries belong, and which entry says so.
 *
 * @param opening the entry that opened it; null once that is withdrawn, since nothing corrects it any more
 */
record Aggregate(@Nullable UUID opening, Belonging belonging) {

    static Aggregate opened(UUID entry, String subject, Gist gist) {
        return new Aggregate(entry, Belonging.opened(subject, gist.reform(), gist.organisation()));
    }

    /** The aggregate after one more of its entries. */
    Aggregate after(Gist gist) {
        if (opening == null) {
            return this;
        }
        if (opening.equals(gist.corrects())) {
            return new Aggregate(opening, Belonging.opened(belonging.subject(), gist.reform(), gist.organisation()));
        }
        return opening.equals(gist.withdraws()) ? new Aggregate(null, belonging) : this;
    }
}
