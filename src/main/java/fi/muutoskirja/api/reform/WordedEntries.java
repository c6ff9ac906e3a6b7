package fi.muutoskirja.api.reform;

import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the entries of one reform into words of one language. */
final class WordedEntries {
    private final Map<UUID, TimelineEntry> entries;
    private final Wording wording;
    private final Locale language;

    WordedEntries(List<TimelineEntry> entries, Wording wording, Locale language) {
        this.entries = entries.stream()
                .collect(Collectors.toMap(line -> line.entry().id(), Function.identity(), (first, again) -> first));
        this.wording = wording;
        this.language = language;
    }

    List<ToldAnswer> all(List<? extends Item<? extends LedgerEvent>> items) {
        return items.stream().map(this::told).toList();
    }

    ToldAnswer told(Item<? extends LedgerEvent> item) {
        var entry = entries.get(item.entry());
        if (entry == null) {
            throw new IllegalStateException("The dossier holds entry " + item.entry() + " and the timeline does not");
        }
        return new ToldAnswer(item.entry(), entry.type(), item.happened(), wording.text(entry, language));
    }
}
