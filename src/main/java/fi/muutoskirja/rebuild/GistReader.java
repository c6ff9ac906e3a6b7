package fi.muutoskirja.rebuild;

import fi.muutoskirja.timeline.Gist;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads when a stored statement happened and in which reform, and skips what it says. */
final class GistReader {
    private static final JsonFactory JSON = new JsonFactory();

    private @Nullable String reform;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private @Nullable Integer place;

    private GistReader() {}

    /** The gist of a statement that changes no other and tells neither bodies nor a municipality. */
    static Gist plain(StoredEntry stored) {
        try (var json = JSON.createParser(
                ObjectReadContext.empty(), stored.row(), stored.payloadAt(), stored.payloadLength())) {
            var reader = new GistReader();
            reader.statement(json);
            return Gist.plain(reader.reform, reader.earliest, reader.latest, reader.place);
        }
    }

    private void statement(JsonParser json) {
        json.nextToken();
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            json.nextToken();
            switch (field) {
                case "happened" -> happened(json);
                case "reform" -> reform = json.getString();
                default -> json.skipChildren();
            }
        }
    }

    private void happened(JsonParser json) {
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            json.nextToken();
            switch (field) {
                case "earliest" -> earliest = day(json);
                case "latest" -> latest = day(json);
                case "order" -> order(json);
                default -> json.skipChildren();
            }
        }
    }

    private void order(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            json.nextToken();
            if (field.equals("place")) {
                place = json.getIntValue();
            }
        }
    }

    private static @Nullable LocalDate day(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING ? LocalDate.parse(json.getString()) : null;
    }
}
