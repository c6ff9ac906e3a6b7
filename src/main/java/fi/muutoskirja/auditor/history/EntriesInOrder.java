package fi.muutoskirja.auditor.history;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Every entry of a reform in the order in which it happened, as far as that is known. */
final class EntriesInOrder {
    private final ReformTold telling;

    EntriesInOrder(ReformTold telling) {
        this.telling = telling;
    }

    void tell(PlainText text) {
        text.heading(telling.say("course.heading"));
        text.paragraph(0, telling.say("course.lead"));
        var dated = telling.course.stream()
                .filter(line -> !happened(line).isUnknown())
                .collect(Collectors.groupingBy(
                        line -> telling.date(happened(line)), LinkedHashMap::new, Collectors.toList()));
        dated.forEach((date, lines) -> tell(date, lines, text));
        var undated = telling.course.stream()
                .filter(line -> happened(line).isUnknown())
                .toList();
        if (!undated.isEmpty()) {
            text.blank();
            text.paragraph(0, telling.say("course.undated"));
            text.blank();
            undated.forEach(line -> tell(line, telling.told(line.entry().id()), text));
        }
    }

    private static HistoricalDate happened(TimelineEntry line) {
        return line.statement().provenance().happened();
    }

    private void tell(String date, List<TimelineEntry> lines, PlainText text) {
        text.blank();
        text.paragraph(0, date);
        lines.forEach(line -> tell(line, telling.undated(line), text));
    }

    private void tell(TimelineEntry line, String told, PlainText text) {
        var id = line.entry().id();
        text.hanging(1, "- ", told);
        text.paragraph(2, telling.passage(line));
        line.changedBy().stream()
                .map(telling.read.ledger()::entry)
                .flatMap(entry -> entry.stream())
                .forEach(change -> text.paragraph(2, change(change)));
        if (line.standing() == Standing.CORRECTED) {
            telling.read
                    .timeline()
                    .entry(id, line.entry().position())
                    .ifPresent(first -> text.paragraph(
                            2,
                            telling.say("course.first", telling.read.wording().text(first, telling.words.locale()))));
        }
    }

    private String change(Entry change) {
        var number = telling.number(change.id());
        return switch (change.statement().event()) {
            case EntryCorrected it -> telling.say("course.corrected", number, it.reason());
            case EntryWithdrawn it -> telling.say("course.withdrawn", number, it.reason());
            default -> number;
        };
    }
}
