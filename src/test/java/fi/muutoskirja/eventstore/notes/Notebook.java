package fi.muutoskirja.eventstore.notes;

import java.util.ArrayList;
import java.util.List;

/** The lines of a notebook. */
public record Notebook(List<String> lines) {
    public Notebook {
        lines = List.copyOf(lines);
    }

    Notebook with(String line) {
        var longer = new ArrayList<>(lines);
        longer.add(line);
        return new Notebook(longer);
    }
}
