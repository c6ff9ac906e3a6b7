package fi.muutoskirja.comparison.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The units of a candidate, parents before children and siblings by name. */
final class CandidateOrder {
    private final Collection<Draft> drafts;
    private final List<CandidateUnit> units = new ArrayList<>();

    private CandidateOrder(Collection<Draft> drafts) {
        this.drafts = drafts;
    }

    static List<CandidateUnit> ofTheTree(Collection<Draft> drafts) {
        var order = new CandidateOrder(drafts);
        order.under(null);
        return order.units;
    }

    private void under(@Nullable String parent) {
        drafts.stream()
                .filter(draft -> Objects.equals(draft.parent, parent))
                .sorted(Comparator.<Draft, String>comparing(draft -> draft.name).thenComparing(draft -> draft.key))
                .forEach(draft -> {
                    units.add(draft.finished());
                    under(draft.key);
                });
    }
}
