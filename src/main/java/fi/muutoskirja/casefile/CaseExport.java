package fi.muutoskirja.casefile;

import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the case of a reform back as a case file. */
public final class CaseExport {
    private final Catalog catalog;
    private final Ledger ledger;
    private final CommandJson json;

    public CaseExport(Catalog catalog, Ledger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.json = new CommandJson(catalog);
    }

    /**
     * The case as YAML. Imported into an empty ledger it leads to the same states; imported into this ledger it writes nothing. Who
     * recorded an entry, and when, is not part of a case.
     *
     * @param reform the id of a reform, or its slug: the id without {@code reform-}
     * @return empty when nothing is recorded of such a reform
     */
    public Optional<String> export(String reform) {
        var id = reform.startsWith("reform-") ? reform : "reform-" + reform;
        var entries = new CaseSelection(catalog, ledger, this::body).of(id);
        var opening =
                entries.stream().filter(entry -> entry.subject().equals(id)).findFirst();
        return opening.map(start -> written(id, body(start), entries));
    }

    private String written(String reform, JsonNode start, Collection<Entry> entries) {
        var header = new CaseHeader(
                reform.substring("reform-".length()),
                text(start, "name"),
                text(start, "organisation"),
                reform,
                mostCited(entries));
        var keys = keys(entries);
        var commandIds = entries.stream().collect(Collectors.toMap(entry -> keyOf(keys, entry), Entry::command));
        var yaml = new CaseText(
                header, entries.stream().mapToLong(Entry::position).max().orElse(0));
        for (var entry : entries) {
            var command = command(entry);
            var tree = new EntryTree(catalog, json, header, commandIds);
            yaml.add(
                    keyOf(keys, entry),
                    catalog.commandName(command.command().getClass()),
                    entry.command(),
                    new EntryShortening(tree, header, keys)
                            .shortened(command.command().getClass(), json.write(command)));
        }
        return yaml.toString();
    }

    private CommandEnvelope command(Entry entry) {
        var statement = entry.statement();
        return new CommandEnvelope(
                entry.command(), entry.recorder(), statement.event().command(entry.subject()), statement.provenance());
    }

    private ObjectNode body(Entry entry) {
        return json.write(command(entry));
    }

    /** A key for every entry by its id: its command and a number. */
    private Map<UUID, String> keys(Collection<Entry> entries) {
        var counts = new HashMap<String, Integer>();
        var keys = new HashMap<UUID, String>();
        for (var entry : entries) {
            var name = catalog.commandName(command(entry).command().getClass());
            keys.put(entry.id(), name + "-" + counts.merge(name, 1, Integer::sum));
        }
        return keys;
    }

    private static String keyOf(Map<UUID, String> keys, Entry entry) {
        return keys.getOrDefault(entry.id(), "");
    }

    private static @Nullable String mostCited(Collection<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.statement().provenance().source().document())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable String text(JsonNode body, String member) {
        var value = body.get(member);
        return value == null ? null : value.asString();
    }
}
