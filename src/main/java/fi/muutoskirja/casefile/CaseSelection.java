package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Which entries make up the case of a reform: those of the reform and of what was begun in its course, those of the organisation that
 * name it, the sources they cite, the corrections of all these, the beginning of whatever else they name, and the whole life of a unit or post that
 * they name and that came about outside the reform.
 */
final class CaseSelection {
    private static final int PAGE = 1_000;
    private static final Pattern ID = Pattern.compile("[a-z]+-[a-z0-9-]+");
    private static final Pattern UNIT_OR_POST = Pattern.compile("(unit|post)-[a-z0-9-]+");

    private final Catalog catalog;
    private final Ledger ledger;
    private final Function<Entry, ? extends JsonNode> written;
    private final long head;
    private final TreeMap<Long, Entry> chosen = new TreeMap<>();
    private final Set<UUID> chosenIds = new HashSet<>();
    private final List<Entry> corrections = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();
    private final Map<String, List<Entry>> outside = new HashMap<>();

    /** @param written the JSON of an entry, in which the ids that it names are found */
    CaseSelection(Catalog catalog, Ledger ledger, Function<Entry, ? extends JsonNode> written) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.written = written;
        this.head = ledger.head();
    }

    /** In order of position; empty when nothing is recorded of the reform. */
    Collection<Entry> of(String reform) {
        begin(reform);
        for (var before = -1; before < chosen.size() + followed.size(); ) {
            before = chosen.size() + followed.size();
            List.copyOf(chosen.values()).forEach(this::follow);
            corrections.stream()
                    .filter(entry ->
                            entry.statement().event() instanceof AboutEntry about && chosenIds.contains(about.entry()))
                    .forEach(this::choose);
        }
        return chosen.values();
    }

    private void begin(String reform) {
        var begun = new HashSet<String>();
        for (var position = 0L; position < head; ) {
            var page = ledger.after(position, PAGE);
            for (var entry : page) {
                var told = reform.equals(entry.statement().provenance().reform());
                if (told || entry.subject().equals(reform) || begun.contains(entry.subject())) {
                    choose(entry);
                    if (entry.sequence() == 0) {
                        begun.add(entry.subject());
                    }
                } else if (entry.statement().event() instanceof AboutEntry) {
                    corrections.add(entry);
                }
            }
            position = page.isEmpty() ? head : page.getLast().position();
        }
        followed.addAll(begun);
    }

    private void choose(Entry entry) {
        if (chosen.put(entry.position(), entry) == null) {
            chosenIds.add(entry.id());
        }
    }

    private void follow(Entry entry) {
        follow(entry.subject());
        ids(entry, ID, id -> {
            if (catalog.namesAggregate(id)) {
                follow(id);
            }
            outside.getOrDefault(id, List.of()).forEach(this::choose);
        });
    }

    private void follow(String id) {
        if (followed.add(id)) {
            for (var entry : ledger.of(List.of(id), head)) {
                if (entry.sequence() == 0 || id.startsWith("source-")) {
                    choose(entry);
                } else if (!(entry.statement().event() instanceof AboutEntry)) {
                    ids(
                            entry,
                            UNIT_OR_POST,
                            named -> outside.computeIfAbsent(named, first -> new ArrayList<>())
                                    .add(entry));
                }
            }
        }
    }

    private void ids(Entry entry, Pattern form, Consumer<String> each) {
        texts(written.apply(entry), text -> {
            if (form.matcher(text).matches()) {
                each.accept(text);
            }
        });
    }

    private static void texts(JsonNode node, Consumer<String> each) {
        if (node.isString()) {
            each.accept(node.stringValue());
        }
        node.values().forEach(inside -> texts(inside, each));
    }
}
