package fi.muutoskirja.casefile;

import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.EntryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** From the bytes of a case file to its commands, or to everything that is wrong with it. */
final class CaseReader {
    static final int MOST_ENTRIES = 10_000;

    /** Part of the id of every entry that a case file names; a change would record every case anew. */
    private static final UUID NAMESPACE = UUID.fromString("6f1d2f0a-6b0b-4d0a-9d0e-3a5f0e5c7b11");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Catalog catalog;
    private final CommandJson json;

    CaseReader(Catalog catalog) {
        this.catalog = catalog;
        this.json = new CommandJson(catalog);
    }

    /** The command id of an entry that tells none of its own. */
    static UUID commandId(String name, String key) {
        return EntryId.named(NAMESPACE, name + "/" + key);
    }

    /**
     * @throws CaseFileRefused with every problem found
     */
    Case read(byte[] file, String recorder) {
        var tree = YamlText.read(file);
        var problems = new ProblemList(tree);
        if (!tree.root().isObject()) {
            problems.add("", "expected a mapping with case and entries");
        } else if (!tree.root().has("entries")) {
            new HeaderReader(problems).read(tree.root());
            problems.add("/entries", "required");
        } else {
            var header = new HeaderReader(problems).read(tree.root());
            var entries = entries(header, tree, recorder, problems);
            problems.throwIfAny();
            return new Case(header, entries);
        }
        problems.throwIfAny();
        throw new IllegalStateException("a file without entries has a problem");
    }

    private ArrayList<CaseEntry> entries(CaseHeader header, YamlTree tree, String recorder, ProblemList problems) {
        var read = new ArrayList<CaseEntry>();
        var list = tree.root().get("entries");
        if (!list.isArray() || list.isEmpty()) {
            problems.add("/entries", "expected a list of at least one entry");
            return read;
        }
        if (list.size() > MOST_ENTRIES) {
            problems.add("/entries", "%d entries; a file holds at most %d".formatted(list.size(), MOST_ENTRIES));
            return read;
        }
        var commandIds = commandIds(header, list, problems);
        var reader = new CaseEntryReader(catalog, json, header, commandIds, recorder, problems);
        for (var i = 0; i < list.size(); i++) {
            var path = "/entries/" + i;
            var entry = list.get(i);
            if (entry.isObject()) {
                reader.read(entry, path)
                        .ifPresent(command -> read.add(
                                new CaseEntry(entry.get("key").stringValue(), path, tree.place(path), command)));
            }
        }
        return read;
    }

    /** The command id of every entry by its key, in the order of the file. */
    private static Map<String, UUID> commandIds(CaseHeader header, JsonNode list, ProblemList problems) {
        var ids = new LinkedHashMap<String, UUID>();
        for (var i = 0; i < list.size(); i++) {
            var path = "/entries/" + i;
            var entry = list.get(i);
            if (!entry.isObject()) {
                problems.add(path, "expected an entry with key and command");
            } else if (!entry.has("key")) {
                problems.add(path + "/key", "required");
            } else if (!entry.get("key").isString()
                    || HeaderReader.againstSlug(entry.get("key").stringValue()).isPresent()) {
                problems.add(path + "/key", HeaderReader.SLUG_EXPECTED);
            } else {
                var key = entry.get("key").stringValue();
                var id = id(header, key, entry, path, problems);
                if (ids.containsKey(key)) {
                    problems.add(path + "/key", "another entry has the key '" + key + "'");
                } else if (ids.containsValue(id)) {
                    problems.add(path + "/id", "another entry has this id");
                }
                ids.putIfAbsent(key, id);
            }
        }
        return ids;
    }

    private static UUID id(CaseHeader header, String key, JsonNode entry, String path, ProblemList problems) {
        var id = entry.get("id");
        if (id != null && id.isString() && UUID_FORM.matcher(id.stringValue()).matches()) {
            return UUID.fromString(id.stringValue());
        }
        if (id != null) {
            problems.add(path + "/id", "expected a UUID in lower case");
        }
        return commandId(header.name(), key);
    }
}
