package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Between entries and the columns of {@code ledger.event}. */
public final class EntryCodec {
    /** What {@link #entry} expects to find in a row. */
    public static final String COLUMNS =
            "position, event_id, subject, sequence_number, recorded_at, type, revision, payload, metadata";

    static final String COMMAND = "command";
    static final String RECORDER = "recorder";
    private static final JsonFactory JSON = new JsonFactory();

    private final Catalog catalog;
    private final StatementJson statements;

    public EntryCodec(Catalog catalog, StatementJson statements) {
        this.catalog = catalog;
        this.statements = statements;
    }

    /** The entry in the current row of a query for {@link #COLUMNS}. */
    public Entry entry(ResultSet row) throws SQLException {
        return entry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class),
                statements.read(row.getString(6), row.getInt(7), row.getBytes(8)),
                metadata(row.getBytes(9)));
    }

    private static Entry entry(
            long position,
            UUID id,
            String subject,
            long sequence,
            OffsetDateTime recordedAt,
            Statement statement,
            Map<String, String> metadata) {
        return new Entry(
                position,
                id,
                subject,
                sequence,
                recordedAt.toInstant(),
                metadata.getOrDefault(RECORDER, ""),
                UUID.fromString(metadata.getOrDefault(COMMAND, "")),
                statement);
    }

    Append.Line line(
            UUID entry, String subject, long sequence, boolean first, Statement statement, Recording.Asked asked) {
        return new Append.Line(
                entry,
                subject,
                sequence,
                first ? sequence - 1 : null,
                catalog.factName(statement.fact().getClass()),
                catalog.revision(statement.fact().getClass()),
                statements.write(statement),
                written(asked),
                asked.command(),
                asked.fingerprint());
    }

    private static byte[] written(Recording.Asked asked) {
        var bytes = new java.io.ByteArrayOutputStream(128);
        try (var json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty(COMMAND, asked.command().toString());
            json.writeStringProperty(RECORDER, asked.recorder());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The metadata of an entry: strings only. */
    static Map<String, String> metadata(byte[] stored) {
        var metadata = new LinkedHashMap<String, String>();
        try (var json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), stored)) {
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    throw new IllegalStateException("Metadata " + name + " is not a string");
                }
                metadata.put(name, json.getString());
            }
            return metadata;
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("Stored metadata cannot be read", unreadable);
        }
    }
}
