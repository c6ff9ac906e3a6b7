package fi.muutoskirja.dossier;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.History.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What counts of one aggregate, to be asked by kind of fact; always in recorded order. */
record Facts(List<Line> lines) {
    <F extends Fact> List<Item<F>> all(Class<F> kind) {
        return all(kind, any -> true);
    }

    <F extends Fact> List<Item<F>> all(Class<F> kind, Predicate<F> which) {
        return lines.stream()
                .filter(line -> kind.isInstance(line.statement().fact())
                        && which.test(kind.cast(line.statement().fact())))
                .map(line -> new Item<>(
                        line.entry(),
                        line.statement().circumstances().happened(),
                        kind.cast(line.statement().fact())))
                .toList();
    }

    <F extends Fact> Optional<Item<F>> first(Class<F> kind) {
        return all(kind).stream().findFirst();
    }
}
