package fi.muutoskirja.auditor.history;

import fi.muutoskirja.findings.Findings.Found;
import fi.muutoskirja.findings.RuleWords;
import java.util.List;
import java.util.Set;

/** Rules that entries break, as found when they were recorded or now. Broken promises are told where promises are. */
final class Objections {
    private static final Set<String> OF_PROMISES = Set.of(
            "what-came-of-a-target-is-recorded",
            "what-came-of-a-promise-is-recorded",
            "what-is-promised-is-done-in-time",
            "a-recurring-duty-is-done-each-time");

    private final ReformTold telling;
    private final List<Found> found;

    Objections(ReformTold telling) {
        this.telling = telling;
        this.found = telling.read.findings().findings(telling.reform, telling.day, telling.position).stream()
                .flatMap(findings -> findings.findings().stream())
                .filter(it -> !OF_PROMISES.contains(it.rule()))
                .toList();
    }

    int count() {
        return found.size();
    }

    void tell(PlainText text) {
        text.heading(telling.say("findings.heading"));
        text.paragraph(0, telling.say("findings.text", found.size()));
        var words = RuleWords.of(telling.words.locale());
        for (var each : found) {
            var section = each.section();
            text.hanging(
                    0,
                    "- ",
                    words.sentence(each.rule()).orElse(each.rule())
                            + (section == null ? "" : " [" + section + "]")
                            + " " + telling.say(when(each))
                            + " " + each.message()
                            + " " + telling.inBrackets(each.entry()));
        }
    }

    private static String when(Found each) {
        if (!each.recorded()) {
            return "findings.now";
        }
        return each.now() ? "findings.recorded-and-now" : "findings.recorded-only";
    }
}
