package fi.muutoskirja.auditor.history;

import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.source.SourceEvent.DocumentAttached;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The documents that a history cites, numbered in the order in which they are first cited. */
final class Sources {
    private final ReformTold telling;
    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

    Sources(ReformTold telling) {
        this.telling = telling;
    }

    int number(String document) {
        return numbers.computeIfAbsent(document, first -> numbers.size() + 1);
    }

    void tell(PlainText text) {
        text.heading(telling.say("sources.heading"));
        text.paragraph(0, telling.say("sources.lead"));
        for (var source : numbers.entrySet()) {
            text.blank();
            text.hanging(0, "[" + source.getValue() + "] ", about(source.getKey()));
        }
    }

    private String about(String document) {
        var said = new ArrayList<String>();
        for (var line : standing(document)) {
            switch (line.statement().event()) {
                case SourceRegistered it -> {
                    said.add(telling.quoted(it.title()) + ".");
                    add(said, "sources.publisher", it.publisher());
                    add(said, "sources.published", it.published() == null ? null : telling.date(it.published()));
                    add(said, "sources.address", it.address());
                    add(said, "sources.sha256", it.sha256());
                }
                case DocumentAttached it -> {
                    add(said, "sources.attached", it.title());
                    add(said, "sources.address", it.address());
                    add(said, "sources.sha256", it.sha256());
                }
                default -> {}
            }
        }
        if (said.isEmpty()) {
            said.add(telling.say("sources.not-registered"));
        }
        said.add("(" + document + ")");
        return String.join(" ", said);
    }

    private void add(List<String> said, String key, @Nullable String value) {
        if (value != null) {
            said.add(telling.say(key, value));
        }
    }

    private List<Line> standing(String document) {
        return History.effective(telling.read.ledger().of(List.of(document), telling.position).stream()
                .map(entry -> new Line(entry.id(), entry.statement()))
                .toList());
    }
}
