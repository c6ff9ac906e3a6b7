package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.AboutEntry;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** A reform in the order in which it was recorded. Pure. */
public final class RecordedCourse {
    private RecordedCourse() {}

    /**
     * The lines of a reform: what belongs to it, what was recorded as belonging to it and moved elsewhere since, and what corrected or
     * withdrew any of these.
     *
     * @param lines every line of every aggregate that may hold one, in recorded order
     */
    public static List<TimelineEntry> of(String reform, List<TimelineEntry> lines) {
        var own = new HashSet<UUID>();
        return lines.stream()
                .filter(line -> {
                    var belongs = reform.equals(line.reform())
                            || reform.equals(
                                    line.entry().statement().provenance().reform())
                            || line.entry().statement().event() instanceof AboutEntry about
                                    && own.contains(about.entry());
                    if (belongs) {
                        own.add(line.entry().id());
                    }
                    return belongs;
                })
                .toList();
    }
}
