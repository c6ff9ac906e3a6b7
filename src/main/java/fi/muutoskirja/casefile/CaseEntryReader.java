package fi.muutoskirja.casefile;

import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.json.Malformed;
import fi.muutoskirja.json.Problem;
import fi.muutoskirja.json.Spelling;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.RecordingMode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Reads one entry of a case file as a command. */
final class CaseEntryReader {
    private final Catalog catalog;
    private final CommandJson json;
    private final CaseHeader header;
    private final Map<String, UUID> commandIds;
    private final String recorder;
    private final ProblemList problems;

    CaseEntryReader(
            Catalog catalog,
            CommandJson json,
            CaseHeader header,
            Map<String, UUID> commandIds,
            String recorder,
            ProblemList problems) {
        this.catalog = catalog;
        this.json = json;
        this.header = header;
        this.commandIds = commandIds;
        this.recorder = recorder;
        this.problems = problems;
    }

    /** The command; empty, and told, when the entry is none. */
    Optional<CommandEnvelope> read(JsonNode entry, String path) {
        var type = type(entry, path);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var tree = new EntryTree(catalog, json, header, commandIds);
        var body = tree.of(type.get(), entry);
        var sourceTwice = entry.has("source") && (entry.has("quote") || entry.has("place"));
        if (sourceTwice) {
            problems.add(path + "/source", "give either the full source, or quote and place");
            body.remove("quote");
            body.remove("place");
        }
        var key = entry.get("key");
        var id = key != null && key.isString() ? commandIds.get(key.stringValue()) : null;
        try {
            var command = json.read(
                    catalog.commandName(type.get()),
                    id == null ? new UUID(0, 0) : id,
                    recorder,
                    RecordingMode.FROM_SOURCE,
                    body);
            return id == null ? Optional.empty() : Optional.of(command);
        } catch (Malformed malformed) {
            for (var problem : malformed.problems()) {
                problems.add(path + tree.asWritten(problem.pointer()), inAFile(problem, entry));
            }
            return Optional.empty();
        }
    }

    private Optional<Class<? extends LedgerCommand>> type(JsonNode entry, String path) {
        var name = entry.get("command");
        if (name == null) {
            problems.add(path + "/command", "required");
            return Optional.empty();
        }
        var type = catalog.command(name.asString(""));
        if (type.isEmpty()) {
            problems.add(
                    path + "/command",
                    "unknown command"
                            + Spelling.suggestion(
                                    name.asString(""), catalog.commands().keySet()));
        }
        return type;
    }

    private String inAFile(Problem problem, JsonNode entry) {
        return problem.message()
                + switch (problem.pointer()) {
                    case "/source" -> problem.message().equals("required") ? ": a quote, or a full source" : "";
                    case "/source/document" ->
                        problem.message().equals("required") ? ", here or once above the entries as document" : "";
                    case "/entry" -> {
                        var named = entry.get("entry");
                        yield named != null && named.isString()
                                ? "; no entry of this file has that key"
                                        + Spelling.suggestion(named.stringValue(), commandIds.keySet())
                                : "";
                    }
                    default ->
                        problem.message().startsWith("expected text, found a number")
                                        || problem.message().startsWith("expected text, found true")
                                ? "; in quotation marks it is text"
                                : "";
                };
    }
}
