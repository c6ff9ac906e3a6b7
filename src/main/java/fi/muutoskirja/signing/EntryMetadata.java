package fi.muutoskirja.signing;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The stored metadata of an entry, as far as the signer asks: one flat object of strings. */
final class EntryMetadata {
    private static final JsonFactory JSON = new JsonFactory();

    private EntryMetadata() {}

    /** The id of the command that led to the entry; empty when the metadata does not tell it. */
    static Optional<UUID> command(byte[] metadata) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), metadata)) {
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                var value = json.nextToken();
                if (name.equals("command")) {
                    return value == JsonToken.VALUE_STRING
                            ? Optional.of(UUID.fromString(json.getString()))
                            : Optional.empty();
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
