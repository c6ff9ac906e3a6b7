package fi.muutoskirja.auditor.history;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.proceedings.PhaseOnDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every decision: what was proposed and what came of it, where it stands in law, what it changed, and what is not recorded of it. */
final class Decided {
    private final ReformTold telling;

    Decided(ReformTold telling) {
        this.telling = telling;
    }

    void tell(PlainText text) {
        text.heading(telling.say("decided.heading"));
        var handlings = telling.read.decisions().ofReform(telling.reform, telling.position);
        if (handlings.isEmpty()) {
            text.paragraph(0, telling.say("decided.none"));
        }
        var number = 0;
        for (var handling : handlings) {
            text.blank();
            tell(++number, handling, text);
        }
    }

    private void tell(int number, Handling handling, PlainText text) {
        text.hanging(
                0,
                number + ". ",
                telling.say(
                        "decided.title",
                        telling.date(handling.happened()),
                        telling.quoted(handling.matter().title())));
        for (var stated : everything(handling)) {
            text.hanging(1, "- ", telling.told(stated.entry()));
            var line = telling.line(stated.entry());
            if (line != null) {
                text.paragraph(2, telling.passage(line));
            }
        }
        telling.read
                .decisions()
                .legalState(handling.id(), telling.day, telling.position)
                .ifPresent(state -> law(state, text));
        changes(handling, text);
        var missing = missing(handling);
        if (!missing.isEmpty()) {
            text.paragraph(1, telling.say("decided.missing", String.join(", ", missing)));
        }
    }

    private static List<Stated<?>> everything(Handling handling) {
        var all = new ArrayList<Stated<?>>();
        if (handling.proposal() != null) {
            all.add(handling.proposal());
        }
        handling.counters().forEach(counter -> {
            all.add(counter.made());
            all.addAll(counter.seconds());
        });
        all.addAll(handling.recusals());
        all.addAll(handling.votes());
        if (handling.outcome() != null) {
            all.add(handling.outcome());
        }
        all.addAll(handling.dissents());
        all.addAll(handling.afterwards());
        return all;
    }

    private void law(LegalStatus state, PlainText text) {
        text.paragraph(
                1,
                telling.say(
                        "decided.law",
                        telling.day(state.on()),
                        standing(state) + "." + perhaps(state),
                        telling.say("remedy", state.remedy())));
        for (var condition : state.conditions()) {
            text.paragraph(
                    1,
                    telling.say("condition", condition.holds()) + " "
                            + telling.quoted(condition.title() == null ? condition.decision() : condition.title()));
        }
        for (var beside : state.beside()) {
            var words = telling.say("beside", beside.kind());
            text.paragraph(
                    1, (beside.reached() == Reached.POSSIBLY ? telling.say("law.possibly", words) : words) + ".");
        }
    }

    private String standing(LegalStatus state) {
        var phase = state.phase();
        if (phase == null) {
            return telling.say(state.perhaps().isEmpty() ? "law.nothing-yet" : "decided.nothing-certain");
        }
        if (phase != Phase.APPEAL_OPEN && phase != Phase.RECTIFICATION_OPEN) {
            return telling.say("standing-in-law", phase);
        }
        var window = state.windows().getLast();
        var last = telling.date(window.deadline().last());
        return switch (window.over()) {
            case NO -> telling.say("standing-in-law." + open(phase), last);
            case POSSIBLY -> telling.say("standing-in-law.perhaps-over", last);
            case CERTAINLY -> telling.say("standing-in-law.over", last);
        };
    }

    private String perhaps(LegalStatus state) {
        return state.perhaps().isEmpty()
                ? ""
                : " "
                        + telling.say(
                                "law.perhaps",
                                state.perhaps().stream()
                                        .map(phase -> telling.say("phase", phase))
                                        .collect(Collectors.joining(", ")));
    }

    private static String open(Phase phase) {
        return phase == Phase.APPEAL_OPEN ? "appeal-open-until" : "rectification-open-until";
    }

    private void changes(Handling handling, PlainText text) {
        var carried = telling.read.decisions().carried(handling.id(), telling.position);
        for (var effect : carried.effects()) {
            var change = effect.change();
            text.paragraph(
                    1,
                    change == null
                            ? telling.say(
                                    "decided.not-carried",
                                    telling.read.wording().heading(effect.event(), telling.words.locale()))
                            : telling.say("decided.carried", telling.toldWithoutAuthority(change.entry())));
        }
        if (!carried.others().isEmpty()) {
            text.paragraph(1, telling.say("decided.on-its-authority"));
        }
        for (var change : carried.others()) {
            text.hanging(1, "- ", telling.toldWithoutAuthority(change.entry()));
        }
    }

    private List<String> missing(Handling handling) {
        var missing = new ArrayList<String>();
        if (handling.proposal() == null) {
            missing.add(telling.say("missing.proposal"));
        }
        if (handling.outcome() == null) {
            missing.add(telling.say("missing.outcome"));
        }
        if (handling.body() == null) {
            missing.add(telling.say("missing.body"));
        }
        if (handling.meeting() == null) {
            missing.add(telling.say("missing.meeting"));
        }
        if (handling.diaryNumber() == null) {
            missing.add(telling.say("missing.matter"));
        }
        var outcome = handling.outcome();
        if (outcome != null && outcome.event().section() == null) {
            missing.add(telling.say("missing.section"));
        }
        if (!isRecorded(handling, Phase.MINUTES_INSPECTED)) {
            missing.add(telling.say("missing.minutes"));
        }
        return missing;
    }

    /** Whether an entry tells of a phase that the decision goes through. */
    private boolean isRecorded(Handling handling, Phase phase) {
        return telling.read.decisions().legalState(handling.id(), telling.day, telling.position).stream()
                .flatMap(state -> state.steps().stream())
                .filter(step -> step.phase() == phase)
                .noneMatch(step -> step.mark() == PhaseOnDay.Mark.NOT_RECORDED);
    }
}
