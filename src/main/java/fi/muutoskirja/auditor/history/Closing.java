package fi.muutoskirja.auditor.history;

import java.util.List;
import java.util.stream.Collectors;

/** What all of it was made of, for whoever wants to check. */
final class Closing {
    private static final int POSITIONS_NAMED = 20;

    private final ReformTold telling;
    private final FoldedFrom from;

    Closing(ReformTold telling, FoldedFrom from) {
        this.telling = telling;
        this.from = from;
    }

    void tell(PlainText text) {
        var origin = from.origin();
        var own = telling.read.timeline().recordedIn(telling.reform, telling.position);
        text.heading(telling.say("closing.heading"));
        text.paragraph(
                0,
                telling.say(
                        "closing.folded",
                        String.valueOf(telling.position),
                        origin == null ? telling.say("closing.no-origin") : telling.quoted(origin),
                        String.valueOf(from.size()),
                        from.place()));
        if (from.root() != null) {
            text.paragraph(0, telling.say("closing.root", from.root()));
        }
        text.paragraph(0, telling.say("closing.own", own.size()));
        text.paragraph(
                0,
                from.withheld().isEmpty()
                        ? telling.say("closing.nothing-withheld")
                        : telling.say("closing.withheld", from.withheld().size(), positions(from.withheld())));
        text.paragraph(0, telling.say("closing.not-verified"));
    }

    private static String positions(List<Long> withheld) {
        var named =
                withheld.stream().limit(POSITIONS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return withheld.size() > POSITIONS_NAMED ? named + " …" : named;
    }
}
