package fi.muutoskirja.auditor.history;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Standing;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.unknowns.UnknownWords;
import fi.muutoskirja.unknowns.Unknowns;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What nobody can read here: promises without an outcome, what was declared unknown, and what the entries leave open besides. */
final class NotRecorded {
    private static final int ENTRIES_NAMED = 8;
    private static final Set<Unknowns.Kind> TOLD_APART =
            EnumSet.of(Unknowns.Kind.DATE, Unknowns.Kind.AUTHORITY, Unknowns.Kind.MODEL_ANSWERS);
    private static final Set<State> OPEN = EnumSet.of(State.LATE, State.NO_RECORD, State.NOT_DATED);

    private final ReformTold telling;
    private final Dossier dossier;

    NotRecorded(ReformTold telling, Dossier dossier) {
        this.telling = telling;
        this.dossier = dossier;
    }

    void tell(PlainText text) {
        text.heading(telling.say("not-recorded.heading"));
        text.paragraph(0, telling.say("not-recorded.lead"));
        promises(text);
        declared(text);
        leftOpen(text);
    }

    private void promises(PlainText text) {
        var promises = telling.read.duties().duties(telling.reform, telling.day, telling.position).stream()
                .flatMap(duties -> duties.promises().stream())
                .toList();
        var open = new TreeMap<Standing, List<Promise>>(
                Comparator.comparing(Standing::state).thenComparing(it -> !it.certain()));
        promises.stream()
                .filter(promise -> isOpen(promise, promises))
                .forEach(promise -> open.computeIfAbsent(promise.standing(), first -> new ArrayList<>())
                        .add(promise));
        text.blank();
        text.paragraph(
                0,
                telling.say(
                        "not-recorded.promises",
                        open.values().stream().mapToInt(List::size).sum()));
        open.forEach((standing, alike) -> {
            text.paragraph(
                    0, telling.say("not-recorded.promises-like", Promised.standing(standing, telling), alike.size()));
            alike.forEach(promise ->
                    text.hanging(1, "- ", telling.quoted(promise.text()) + " " + telling.inBrackets(promise.entry())));
        });
    }

    /** A measure is told by what was to be reached of it, where that was told. */
    private static boolean isOpen(Promise promise, List<Promise> all) {
        return promise.doing() == null
                && OPEN.contains(promise.standing().state())
                && all.stream().noneMatch(part -> promise.id().equals(part.measure()));
    }

    private void declared(PlainText text) {
        text.blank();
        text.paragraph(
                0, telling.say("not-recorded.declared", dossier.unknowns().size()));
        for (var unknown : dossier.unknowns()) {
            text.hanging(
                    0,
                    "- ",
                    telling.quoted(unknown.fact().question()) + " "
                            + telling.say(
                                    "not-recorded.settled-by",
                                    telling.quoted(unknown.fact().wouldResolve()))
                            + " " + telling.inBrackets(unknown.entry()));
        }
    }

    private void leftOpen(PlainText text) {
        var words = UnknownWords.of(telling.words.locale());
        var derived = telling.read.unknowns().unknowns(telling.reform, telling.position).stream()
                .flatMap(unknowns -> unknowns.derived().stream())
                .toList();
        text.blank();
        text.paragraph(0, telling.say("not-recorded.left-open", derived.size()));
        for (var alike : alike(derived)) {
            var first = alike.getFirst();
            text.hanging(
                    0,
                    "- ",
                    words.question(first)
                            + others(alike)
                            + " " + telling.say("not-recorded.settled-by", words.wouldResolve(first))
                            + " " + entries(alike));
        }
    }

    /** What is asked of one thing is often asked of many. */
    private static Collection<List<Derived>> alike(List<Derived> derived) {
        return derived.stream()
                .collect(Collectors.groupingBy(
                        it -> TOLD_APART.contains(it.kind()) || it.name().isEmpty() ? it : it.kind(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private String others(List<Derived> alike) {
        return alike.size() == 1
                ? ""
                : " "
                        + telling.say(
                                "not-recorded.same",
                                alike.stream()
                                        .skip(1)
                                        .map(it -> telling.quoted(it.name()))
                                        .collect(Collectors.joining(", ")));
    }

    private String entries(List<Derived> alike) {
        var ids = alike.stream()
                .flatMap(unknown -> unknown.entries().stream())
                .distinct()
                .toList();
        var named = numbers(ids.subList(0, Math.min(ids.size(), ENTRIES_NAMED)));
        return ids.size() <= ENTRIES_NAMED
                ? telling.say("not-recorded.entries", ids.size(), named)
                : telling.say("not-recorded.entries-and-more", named, ids.size() - ENTRIES_NAMED);
    }

    private String numbers(List<UUID> ids) {
        return ids.stream()
                .map(id -> telling.read
                        .ledger()
                        .entry(id)
                        .map(entry -> String.valueOf(entry.position()))
                        .orElse("?"))
                .collect(Collectors.joining(", "));
    }
}
