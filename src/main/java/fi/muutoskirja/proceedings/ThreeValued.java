package fi.muutoskirja.proceedings;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import java.util.Collections;
import java.util.List;

/** What follows from things that may only possibly have come about. */
final class ThreeValued {
    private ThreeValued() {}

    static Reached all(Reached... parts) {
        return Collections.min(List.of(parts));
    }

    static Reached any(Reached... parts) {
        return Collections.max(List.of(parts));
    }

    static Reached any(List<Reached> parts) {
        return parts.stream().max(Reached::compareTo).orElse(Reached.NO);
    }

    static Reached not(Reached part) {
        return switch (part) {
            case NO -> Reached.CERTAINLY;
            case POSSIBLY -> Reached.POSSIBLY;
            case CERTAINLY -> Reached.NO;
        };
    }
}
