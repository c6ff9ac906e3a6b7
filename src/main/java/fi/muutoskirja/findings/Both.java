package fi.muutoskirja.findings;

import fi.muutoskirja.findings.Findings.Found;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;

/** What was found of one entry when it was recorded, beside what is found of it now; a rule's name tells what is the same. */
final class Both {
    private Both() {}

    static List<Found> of(TimelineEntry line, List<Objection> now) {
        var entry = line.entry().id();
        var found = new ArrayList<Found>();
        var again = new ArrayList<>(now);
        for (var recorded : line.statement().findings()) {
            var same = same(recorded, again);
            found.add(new Found(recorded.rule(), recorded.section(), recorded.message(), entry, true, same >= 0));
            if (same >= 0) {
                again.remove(same);
            }
        }
        again.forEach(it -> found.add(new Found(it.rule(), it.section(), it.message(), entry, false, true)));
        return found;
    }

    /** The same rule with the same message before the same rule with another; -1 when the rule is silent now. */
    private static int same(Finding recorded, List<Objection> now) {
        var sameRule = -1;
        for (var place = 0; place < now.size(); place++) {
            if (now.get(place).asFinding().equals(recorded)) {
                return place;
            }
            if (sameRule < 0 && now.get(place).rule().equals(recorded.rule())) {
                sameRule = place;
            }
        }
        return sameRule;
    }
}
