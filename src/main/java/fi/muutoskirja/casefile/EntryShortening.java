package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.LedgerCommand;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of an entry what the head of its file says, and uses the short forms: the reverse of {@link EntryTree}. */
final class EntryShortening {
    private final EntryTree tree;
    private final CaseHeader header;
    private final Map<UUID, String> keys;

    /** @param keys the keys of the file by entry id */
    EntryShortening(EntryTree tree, CaseHeader header, Map<UUID, String> keys) {
        this.tree = tree;
        this.header = header;
        this.keys = keys;
    }

    ObjectNode shortened(Class<? extends LedgerCommand> type, ObjectNode body) {
        var bare = body.deepCopy();
        bare.remove(List.of("organisation", "reform"));
        var filled = tree.of(type, bare);
        var entry = JsonNodeFactory.instance.objectNode();
        for (var member : body.properties()) {
            var name = member.getKey();
            if (!member.getValue().equals(bare.has(name) ? null : filled.get(name))) {
                put(entry, name, member.getValue());
            }
        }
        if (filled.has("reform") && !body.has("reform")) {
            entry.putNull("reform");
        }
        return entry;
    }

    private void put(ObjectNode entry, String name, JsonNode value) {
        switch (name) {
            case "source" -> source(entry, (ObjectNode) value);
            case "entry" ->
                entry.put(name, keys.getOrDefault(UUID.fromString(value.stringValue()), value.stringValue()));
            case "mode" -> {
                if (!value.stringValue().equals("from-source")) {
                    entry.set(name, value);
                }
            }
            default -> entry.set(name, value);
        }
    }

    private void source(ObjectNode entry, ObjectNode source) {
        if (source.get("document").stringValue().equals(header.document())) {
            source.properties().stream()
                    .filter(part -> !part.getKey().equals("document"))
                    .forEach(part -> entry.set(part.getKey(), part.getValue()));
        } else {
            entry.set("source", source);
        }
    }
}
