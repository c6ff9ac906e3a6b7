package fi.muutoskirja.structure;

import fi.muutoskirja.organisation.line.Step;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The few steps behind something, each once, in recorded order. */
final class Behind {
    private Step[] steps = new Step[6];
    private int size;

    void add(Step step) {
        var at = size;
        while (at > 0 && steps[at - 1].recorded() > step.recorded()) {
            at--;
        }
        if (at > 0 && steps[at - 1].recorded() == step.recorded()) {
            return;
        }
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
        }
        System.arraycopy(steps, at, steps, at + 1, size - at);
        steps[at] = step;
        size++;
    }

    List<UUID> entries() {
        var entries = new UUID[size];
        for (var i = 0; i < size; i++) {
            entries[i] = steps[i].entry();
        }
        return List.of(entries);
    }
}
