package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.EntryId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is stored about recorded commands: a command leads to one entry, whose id follows from its own. */
final class Receipts {
    private static final String STORED =
            "select event_id, fingerprint, position from ledger.event where event_id = any (?)";

    private Receipts() {}

    /** A recorded command: where its entry is, and what it asked. */
    record Stored(long position, byte[] fingerprint) {
        boolean isOf(byte[] asked) {
            return Arrays.equals(fingerprint, asked);
        }
    }

    /** The receipts of those among the commands that have been recorded, by one query. */
    static Map<UUID, Stored> of(Connection connection, Collection<UUID> commands) throws SQLException {
        try (var query = connection.prepareStatement(STORED)) {
            var entries =
                    commands.stream().collect(Collectors.toMap(EntryId::of, Function.identity(), (same, too) -> same));
            query.setArray(1, connection.createArrayOf("uuid", entries.keySet().toArray()));
            var stored = new HashMap<UUID, Stored>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.put(
                            entries.get(rows.getObject(1, UUID.class)), new Stored(rows.getLong(3), rows.getBytes(2)));
                }
            }
            return stored;
        }
    }
}
