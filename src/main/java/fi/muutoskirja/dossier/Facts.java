package fi.muutoskirja.dossier;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.LedgerEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What counts of one aggregate, to be asked by kind of fact; always in recorded order. */
record Facts(List<Line> lines) {
    <F extends LedgerEvent> List<Item<F>> all(Class<F> kind) {
        return all(kind, any -> true);
    }

    <F extends LedgerEvent> List<Item<F>> all(Class<F> kind, Predicate<F> which) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.statement().event())
                        && which.test(kind.cast(line.statement().event())))
                .map(line -> new Item<>(
                        line.entry(),
                        line.statement().provenance().happened(),
                        kind.cast(line.statement().event())))
                .toList();
    }

    <F extends LedgerEvent> Optional<Item<F>> first(Class<F> kind) {
        return all(kind).stream().findFirst();
    }
}
