package fi.muutoskirja.auditor.history;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Programme;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Promise.Kind;
import fi.muutoskirja.duties.Promise.Occurrence;
import fi.muutoskirja.duties.Standing;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.programme.ProgrammeEvent.GoalSet;
import fi.muutoskirja.programme.ProgrammeEvent.MeasureAssigned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every promise: who answers for it, by when, and what is recorded of it. */
final class Promised {
    private final ReformTold telling;
    private final Dossier dossier;
    private final List<Promise> promises;

    Promised(ReformTold telling, Dossier dossier) {
        this.telling = telling;
        this.dossier = dossier;
        this.promises = telling.read
                .duties()
                .duties(telling.reform, telling.day, telling.position)
                .map(it -> it.promises())
                .orElse(List.of());
    }

    static String standing(Standing standing, ReformTold telling) {
        var state = KebabCase.of(standing.state());
        return telling.say("duty." + state + (standing.certain() ? "" : ".possibly"));
    }

    void tell(PlainText text) {
        text.heading(telling.say("promised.heading"));
        if (promises.isEmpty() && dossier.programmes().isEmpty()) {
            text.paragraph(0, telling.say("promised.none"));
        }
        dossier.programmes().forEach(programme -> tell(programme, text));
        var targets = promises.stream()
                .filter(promise -> promise.kind() == Kind.TARGET)
                .toList();
        if (!targets.isEmpty()) {
            text.blank();
            text.paragraph(0, telling.say("promised.targets"));
            targets.forEach(target -> tell(target, 0, text));
        }
    }

    private void tell(Programme programme, PlainText text) {
        var opened = programme.opened();
        var id = opened.fact().programme();
        text.blank();
        text.paragraph(0, telling.told(opened.entry()));
        text.paragraph(
                0,
                programme.closed() == null
                        ? telling.say("promised.no-end")
                        : telling.told(programme.closed().entry()));
        goals(programme, text);
        for (var measure : programme.measures()) {
            text.blank();
            tell(measure, programme, text);
            milestones(id, measure.fact().measure(), text);
        }
        section(
                "promised.milestones",
                promises.stream()
                        .filter(it -> it.kind() == Kind.MILESTONE && id.equals(it.programme()) && it.measure() == null)
                        .toList(),
                text);
        section(
                "promised.duties",
                promises.stream()
                        .filter(it -> it.kind() == Kind.DUTY && id.equals(it.programme()))
                        .toList(),
                text);
        if (!programme.reports().isEmpty()) {
            text.blank();
            text.paragraph(0, telling.say("promised.reports"));
            programme.reports().forEach(report -> text.hanging(0, "- ", telling.told(report.entry())));
        }
    }

    private void goals(Programme programme, PlainText text) {
        if (!programme.goals().isEmpty()) {
            text.blank();
            text.paragraph(0, telling.say("promised.goals"));
            for (var goal : programme.goals()) {
                text.hanging(0, "- ", telling.quoted(goal.fact().text()) + " " + telling.inBrackets(goal.entry()));
            }
        }
    }

    private void tell(Item<MeasureAssigned> measure, Programme programme, PlainText text) {
        var fact = measure.fact();
        var goals = programme.goals().stream()
                .map(Item::fact)
                .filter(goal -> fact.goals().contains(goal.goal()))
                .map(GoalSet::text)
                .map(telling::quoted)
                .collect(Collectors.joining(", "));
        text.paragraph(
                0,
                telling.say("promised.measure", telling.quoted(fact.text())) + " "
                        + telling.inBrackets(measure.entry()));
        text.paragraph(
                1,
                fact.responsible().isEmpty()
                        ? telling.say("promised.no-responsible")
                        : telling.say("promised.responsible", String.join(", ", fact.responsible())));
        if (!goals.isEmpty()) {
            text.paragraph(1, telling.say("promised.for-goals", goals));
        }
    }

    private void milestones(String programme, String measure, PlainText text) {
        var of = promises.stream()
                .filter(it ->
                        it.kind() == Kind.MILESTONE && programme.equals(it.programme()) && measure.equals(it.measure()))
                .toList();
        if (of.isEmpty()) {
            text.paragraph(1, telling.say("promised.nothing-of-measure"));
        }
        of.forEach(milestone -> tell(milestone, 1, text));
    }

    private void section(String heading, List<Promise> some, PlainText text) {
        if (!some.isEmpty()) {
            text.blank();
            text.paragraph(0, telling.say(heading));
            some.forEach(promise -> tell(promise, 0, text));
        }
    }

    private void tell(Promise promise, int depth, PlainText text) {
        text.hanging(depth, "- ", telling.quoted(promise.text()) + " " + telling.inBrackets(promise.entry()));
        var terms = terms(promise);
        if (!terms.isEmpty()) {
            text.paragraph(depth + 1, terms);
        }
        if (promise.occurrences().isEmpty()) {
            text.paragraph(
                    depth + 1, telling.say("promised.recorded", standing(promise.standing(), telling)) + done(promise));
        } else {
            occurrences(promise).forEach(line -> text.paragraph(depth + 1, line));
        }
        for (var report : promise.unplaced()) {
            text.paragraph(depth + 1, telling.say("duty.unplaced") + " " + telling.told(report.entry()));
        }
    }

    private String terms(Promise promise) {
        var terms = new ArrayList<String>();
        if (promise.body() != null) {
            terms.add(telling.say("promised.body", telling.name(promise.body())));
        }
        if (promise.recurrence() != null) {
            terms.add(telling.say(
                    "promised.recurs",
                    telling.say("recurrence", promise.recurrence()),
                    promise.season() == null ? "" : ", " + telling.quoted(promise.season())));
            terms.add(
                    promise.who().isEmpty()
                            ? telling.say("promised.to-nobody")
                            : telling.say("promised.to", String.join(", ", promise.who())));
        }
        var due = promise.due();
        if (due != null || promise.recurrence() == null) {
            terms.add(due == null ? telling.say("promised.no-due") : telling.say("promised.due", telling.date(due)));
        }
        return String.join(" ", terms);
    }

    private String done(Promise promise) {
        var doing = promise.doing();
        return doing == null ? "" : " " + telling.told(doing.entry());
    }

    /** The times that it fell due, those together that stand alike. */
    private List<String> occurrences(Promise promise) {
        var alike = new TreeMap<Standing, List<Occurrence>>(
                Comparator.comparing(Standing::state).thenComparing(Standing::certain));
        promise.occurrences()
                .forEach(each -> alike.computeIfAbsent(each.standing(), first -> new ArrayList<>())
                        .add(each));
        return alike.entrySet().stream()
                .map(each -> telling.say(
                                "promised.times",
                                standing(each.getKey(), telling),
                                each.getValue().size(),
                                years(each.getValue()))
                        + reports(each.getValue()))
                .toList();
    }

    /** {@code 2010, 2011 (2/3)}: of a year in which not all of them are alike, how many of how many. */
    private static String years(List<Occurrence> alike) {
        var years = new TreeMap<Integer, List<Occurrence>>();
        alike.forEach(each ->
                years.computeIfAbsent(each.year(), first -> new ArrayList<>()).add(each));
        return years.entrySet().stream()
                .map(year -> {
                    var of = year.getValue().getFirst().of();
                    var count = year.getValue().size();
                    return count == of ? String.valueOf(year.getKey()) : year.getKey() + " (" + count + "/" + of + ")";
                })
                .collect(Collectors.joining(", "));
    }

    private String reports(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(Occurrence::doing)
                .filter(Objects::nonNull)
                .map(doing -> " " + telling.number(Objects.requireNonNull(doing).entry()))
                .collect(Collectors.joining(","));
    }
}
