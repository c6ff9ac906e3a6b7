package fi.muutoskirja.transparency.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries of one kind that follow one another. Many of them are folded under their heading, so that a reader finds what lies between.
 *
 * @param lines at least one
 */
public record EntryGroup(List<EntryLine> lines) {
    private static final int FOLDED_FROM = 5;

    public boolean folded() {
        return lines.size() >= FOLDED_FROM;
    }

    public String heading() {
        return lines.getFirst().heading();
    }

    static List<EntryGroup> of(List<EntryLine> lines) {
        var groups = new ArrayList<EntryGroup>();
        var group = new ArrayList<EntryLine>();
        for (var line : lines) {
            if (!group.isEmpty() && !group.getFirst().heading().equals(line.heading())) {
                groups.add(new EntryGroup(List.copyOf(group)));
                group.clear();
            }
            group.add(line);
        }
        if (!group.isEmpty()) {
            groups.add(new EntryGroup(List.copyOf(group)));
        }
        return groups;
    }
}
