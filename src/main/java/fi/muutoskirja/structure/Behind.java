package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The few steps behind something, each once, in recorded order. */
final class Behind {
    private final List<Step> steps = new ArrayList<>(6);

    void add(Step step) {
        var at = steps.size();
        while (at > 0 && steps.get(at - 1).recorded() > step.recorded()) {
            at--;
        }
        if (at == 0 || steps.get(at - 1).recorded() != step.recorded()) {
            steps.add(at, step);
        }
    }

    List<UUID> entries() {
        var entries = new UUID[steps.size()];
        for (var i = 0; i < entries.length; i++) {
            entries[i] = steps.get(i).entry();
        }
        return List.of(entries);
    }
}
