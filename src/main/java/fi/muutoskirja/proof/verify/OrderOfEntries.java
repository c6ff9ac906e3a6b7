package fi.muutoskirja.proof.verify;

import fi.muutoskirja.proof.leaf.Leaf;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Whether entries follow one another as they must: those of each aggregate without gaps, and none recorded before the one before it. */
final class OrderOfEntries {
    private final Map<String, Next> next = new HashMap<>();
    private Instant last = Instant.MIN;

    private static final class Next {
        private long sequence;
    }

    void take(Leaf leaf, Consumer<Flaw> flaws) {
        var expected = next.computeIfAbsent(leaf.aggregate(), first -> new Next());
        if (leaf.sequence() != expected.sequence) {
            flaws.accept(new Flaw(
                    leaf.position(),
                    "the entry is number " + leaf.sequence() + " of " + leaf.aggregate() + ", where number "
                            + expected.sequence + " is due."));
        }
        expected.sequence = leaf.sequence() + 1;
        if (leaf.recorded().isBefore(last)) {
            flaws.accept(new Flaw(
                    leaf.position(),
                    "the entry was recorded at " + leaf.recorded() + ", before the one before it (" + last + ")."));
        }
        last = leaf.recorded();
    }
}
