package fi.muutoskirja.auditor.history;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.duties.Promise;
import fi.muutoskirja.duties.Standing;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this is, and all of it in a few lines. */
final class Opening {
    private static final int DECISIONS_NAMED = 6;

    private final ReformTold telling;
    private final Dossier dossier;

    Opening(ReformTold telling, Dossier dossier) {
        this.telling = telling;
        this.dossier = dossier;
    }

    void tell(PlainText text) {
        text.title(telling.say("opening.title", telling.name(dossier.organisation()), dossier.name()));
        text.blank();
        text.paragraph(0, telling.say("opening.lead"));
        text.blank();
        text.paragraph(0, telling.say("opening.reform", dossier.name(), dossier.id()));
        text.paragraph(0, telling.say("opening.organisation", telling.name(dossier.organisation())));
        text.paragraph(0, when());
        text.paragraph(0, telling.say("opening.stands", telling.say("standing", dossier.stage())));
        text.paragraph(0, telling.say("opening.known", String.valueOf(telling.position), telling.day(telling.day)));
        text.heading(telling.say("short.heading"));
        text.hanging(0, "- ", decisions());
        promises(text);
        text.hanging(0, "- ", unknowns());
        text.hanging(0, "- ", telling.say("short.findings", new Objections(telling).count()));
    }

    private String when() {
        var dates = telling.course.stream()
                .map(line -> line.statement().provenance().happened())
                .toList();
        var days = dates.stream()
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.<LocalDate>naturalOrder())
                .toList();
        var undated = dates.stream().filter(HistoricalDate::isUnknown).count();
        return days.isEmpty()
                ? telling.say("opening.when-unknown")
                : telling.say("opening.when", telling.day(days.getFirst()), telling.day(days.getLast()), undated);
    }

    private String decisions() {
        var handlings = telling.read.decisions().ofReform(telling.reform, telling.position);
        var decided = handlings.stream().filter(it -> it.outcome() != null).toList();
        var named = decided.stream()
                .limit(DECISIONS_NAMED)
                .map(it ->
                        telling.say("short.decision", telling.quoted(it.matter().title()), telling.date(it.happened())))
                .collect(Collectors.joining("; "));
        return telling.say(
                "short.decisions",
                decided.size(),
                named + (decided.size() > DECISIONS_NAMED ? "; …" : ""),
                handlings.size() - decided.size());
    }

    private void promises(PlainText text) {
        var promises = telling.read
                .duties()
                .duties(telling.reform, telling.day, telling.position)
                .map(it -> it.promises())
                .orElse(List.of());
        text.hanging(0, "- ", telling.say("short.promises", promises.size()));
        promises.stream().collect(Collectors.groupingBy(Promise::standing, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Standing::state).thenComparing(standing -> !standing.certain())))
                .forEach(each -> text.hanging(
                        1,
                        "- ",
                        telling.say(
                                "short.promises-state", Promised.standing(each.getKey(), telling), each.getValue())));
    }

    private String unknowns() {
        return telling.read
                .unknowns()
                .unknowns(telling.reform, telling.position)
                .map(it -> telling.say(
                        "short.unknowns",
                        dossier.unknowns().size(),
                        it.derived().size()))
                .orElse("");
    }
}
