package fi.muutoskirja.casefile;

import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.LedgerCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From an entry as it stands in a file to the JSON of a command: what the file says once is put in, short forms are written out, and
 * a key of the same file becomes the id of its entry.
 */
final class EntryTree {
    private static final Set<String> WITHOUT_REFORM = Set.of("register-source", "register-organisation");

    private final Catalog catalog;
    private final CommandJson json;
    private final CaseHeader header;
    private final Map<String, UUID> commandIds;
    private final List<String> shortForms = new ArrayList<>();

    EntryTree(Catalog catalog, CommandJson json, CaseHeader header, Map<String, UUID> commandIds) {
        this.catalog = catalog;
        this.json = json;
        this.header = header;
        this.commandIds = commandIds;
    }

    ObjectNode of(Class<? extends LedgerCommand> type, JsonNode entry) {
        var tree = (ObjectNode) entry.deepCopy();
        tree.remove(List.of("key", "command", "id"));
        source(tree);
        fill(type, tree);
        effects(tree);
        if (AboutEntry.class.isAssignableFrom(type)) {
            correction(tree);
        } else if (!tree.has("reform") && !WITHOUT_REFORM.contains(catalog.commandName(type))) {
            fill(tree, "reform");
        }
        return tree;
    }

    /** The pointer within the entry as the author wrote it, for one within the JSON of the command. */
    String asWritten(String pointer) {
        return shortForms.contains(pointer) ? pointer.substring("/source".length()) : pointer;
    }

    private void source(ObjectNode tree) {
        if (!tree.has("source") && (tree.has("quote") || tree.has("place"))) {
            var source = tree.putObject("source");
            for (var part : List.of("quote", "place")) {
                shortForms.add("/source/" + part);
                var value = tree.remove(part);
                if (value != null) {
                    source.set(part, value);
                }
            }
        }
        if (tree.get("source") instanceof ObjectNode source && !source.has("document") && header.document() != null) {
            source.put("document", header.document());
        }
    }

    /** What a decision changes is about the municipality of the file, unless it says otherwise. */
    private void effects(ObjectNode decision) {
        for (var effect : decision.path("effects")) {
            if (effect.get("change") instanceof ObjectNode change && change.has("command")) {
                catalog.command(change.get("command").asString("")).ifPresent(type -> fill(type, change));
            }
        }
    }

    private void fill(Class<? extends LedgerCommand> type, ObjectNode tree) {
        for (var member : List.of("organisation", "reform")) {
            if (json.takes(type, member) && !tree.has(member)) {
                fill(tree, member);
            }
        }
    }

    private void fill(ObjectNode tree, String member) {
        header.standingFor(member).ifPresent(value -> tree.put(member, value));
    }

    private void correction(ObjectNode tree) {
        var corrected = tree.get("corrected");
        var type = corrected instanceof ObjectNode object && object.has("command")
                ? catalog.command(object.get("command").asString(""))
                : Optional.<Class<? extends LedgerCommand>>empty();
        type.ifPresent(known -> {
            fill(known, (ObjectNode) tree.get("corrected"));
            effects((ObjectNode) tree.get("corrected"));
        });
        if (!tree.has("reform") && belongsToTheReform(tree, type)) {
            fill(tree, "reform");
        }
        var entry = tree.get("entry");
        if (entry != null && entry.isString() && commandIds.containsKey(entry.stringValue())) {
            tree.put("entry", EntryId.of(commandIds.get(entry.stringValue())).toString());
        }
    }

    /** As for the entry that it is about. */
    private boolean belongsToTheReform(ObjectNode tree, Optional<Class<? extends LedgerCommand>> corrected) {
        if (tree.has("corrected")) {
            return corrected
                    .filter(type -> !json.takes(type, "reform") && !WITHOUT_REFORM.contains(catalog.commandName(type)))
                    .isPresent();
        }
        var subject = tree.has("subject") ? tree.get("subject").asString("") : "";
        return !subject.startsWith("reform-") && !subject.startsWith("source-");
    }
}
