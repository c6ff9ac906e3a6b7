package fi.muutoskirja.auditor.export;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.source.SourceEvent.DocumentAttached;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code sources.json}: every document that entries cite, with what the ledger says of it now and how many entries cite it. What cannot be
 * read, because it is withheld or is no entry, is passed over.
 */
final class SourceRegister {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final StatementJson statements;
    private final Map<String, Integer> cited = new TreeMap<>();
    private final Map<String, List<Line>> registered = new TreeMap<>();

    SourceRegister(StatementJson statements) {
        this.statements = statements;
    }

    /** @param id of the entry; null when its metadata is withheld */
    void take(Leaf leaf, byte[] payload, @Nullable UUID id) {
        try {
            var statement = statements.read(leaf.type(), leaf.revision(), payload);
            cited.merge(statement.provenance().source().document(), 1, Integer::sum);
            if (leaf.aggregate().startsWith("source-")) {
                registered
                        .computeIfAbsent(leaf.aggregate(), first -> new ArrayList<>())
                        .add(new Line(id == null ? new UUID(0, leaf.position()) : id, statement));
            }
        } catch (StatementJson.UnreadableStatement passedOver) {
            // Verify and replay name it.
        }
    }

    byte[] json() {
        var sources = MAPPER.createArrayNode();
        var all = new TreeMap<String, Integer>(cited);
        registered.keySet().forEach(document -> all.putIfAbsent(document, 0));
        all.forEach((document, count) -> {
            var source = sources.addObject().put("id", document);
            for (var line : History.effective(registered.getOrDefault(document, List.of()))) {
                switch (line.statement().event()) {
                    case SourceRegistered it -> {
                        source.put("title", it.title());
                        put(source, "publisher", it.publisher());
                        put(
                                source,
                                "published",
                                it.published() == null ? null : it.published().raw());
                        put(source, "address", it.address());
                        put(source, "sha256", it.sha256());
                        source.put("language", it.language());
                    }
                    case DocumentAttached it -> {
                        var file = source.withArray("files").addObject();
                        file.put("title", it.title());
                        put(file, "mediaType", it.mediaType());
                        file.put("sha256", it.sha256());
                        put(file, "address", it.address());
                    }
                    default -> {}
                }
            }
            source.put("entries", count);
        });
        return (MAPPER.writeValueAsString(sources).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
