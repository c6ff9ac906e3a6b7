package fi.muutoskirja.eventstore.projection;

import java.time.Instant;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcOperations;

/** The tokens of projections, looked at and moved without claiming them. */
public final class StoredTokens {
    private static final String TAKEN_AWAY = "moved";
    private static final String MOVE =
            "insert into axon.token_entry (processor_name, segment, token, token_type, timestamp, owner)"
                    + " values (?, 0, ?, ?, ?, ?) on conflict (processor_name, segment) do update set token = excluded.token,"
                    + " token_type = excluded.token_type, timestamp = excluded.timestamp, owner = excluded.owner";

    private final JdbcOperations database;
    private final Serializer serializer;

    public StoredTokens(JdbcOperations database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** The same tokens seen through another connection. */
    public StoredTokens over(JdbcOperations other) {
        return new StoredTokens(other, serializer);
    }

    /**
     * Sends a projection to a position, in the transaction of the caller. Whoever runs it at the moment loses it, and takes it up again
     * from there a few seconds later.
     */
    public void moveTo(String projector, long position) {
        var token = serializer.serialize(new GlobalSequenceTrackingToken(position), byte[].class);
        database.update(
                MOVE,
                projector,
                token.getData(),
                token.getType().getName(),
                Instant.now().toString(),
                TAKEN_AWAY);
    }

    /** The last position a projection has stored; 0 when it has not begun. */
    public long position(String projector) {
        return database
                .query(
                        "select token, token_type from axon.token_entry where processor_name = ? and segment = 0 and token is not null",
                        (row, number) ->
                                new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null),
                        projector)
                .stream()
                .map(stored -> serializer.<byte[], TrackingToken>deserialize(stored))
                .mapToLong(token -> token.position().orElse(0))
                .findFirst()
                .orElse(0);
    }
}
