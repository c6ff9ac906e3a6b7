package fi.muutoskirja.casefile;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text of a case file, built entry by entry. */
final class CaseText {
    private static final Pattern BEGINNING_OF_ENTRY = Pattern.compile("(?m)^  - key: ");

    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();
    private final CaseHeader header;
    private final long position;

    /** @param position the position of the last entry */
    CaseText(CaseHeader header, long position) {
        this.header = header;
        this.position = position;
        put("case", header.name());
        put("title", header.title());
        put("organisation", header.organisation());
        put("reform", header.reform());
        put("document", header.document());
        file.set("entries", entries);
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            file.put(name, value);
        }
    }

    void add(String key, String command, UUID id, ObjectNode entry) {
        var whole = entries.addObject();
        whole.put("key", key).put("command", command).put("id", id.toString());
        entry.properties().forEach(member -> whole.set(member.getKey(), member.getValue()));
    }

    @Override
    public String toString() {
        return """
                # The case of %s as this ledger holds it, up to entry %d, corrections and withdrawals included.
                # Each id is that of the command that recorded the entry: imported again, nothing is recorded twice.
                """.formatted(header.reform(), position)
                + BEGINNING_OF_ENTRY
                        .matcher(YamlWriter.write(file))
                        .replaceAll("\n$0")
                        .replaceFirst("(?m)^entries:\n\n", "entries:\n");
    }
}
