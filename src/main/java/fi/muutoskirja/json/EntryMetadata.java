package fi.muutoskirja.json;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is stored beside a statement, {@code {"command":"…","recorder":"…"}}: strings only.
 *
 * @param command the command that led to the entry
 * @param recorder who recorded it; empty when that is not stored
 */
public record EntryMetadata(UUID command, String recorder) {
    public static final String COMMAND = "command";
    public static final String RECORDER = "recorder";
    private static final JsonFactory JSON = new JsonFactory();

    /** The exact bytes to store. */
    public byte[] write() {
        var bytes = new ByteArrayOutputStream(128);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty(COMMAND, command.toString());
            json.writeStringProperty(RECORDER, recorder);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalStateException when the stored bytes are no such object, or name no command */
    public static EntryMetadata read(byte[] stored) {
        var metadata = new LinkedHashMap<String, String>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), stored)) {
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    throw new IllegalStateException("Metadata " + name + " is not a string");
                }
                metadata.put(name, json.getString());
            }
            return of(metadata);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("Stored metadata cannot be read", unreadable);
        }
    }

    private static EntryMetadata of(Map<String, String> metadata) {
        return new EntryMetadata(
                UUID.fromString(metadata.getOrDefault(COMMAND, "")), metadata.getOrDefault(RECORDER, ""));
    }
}
