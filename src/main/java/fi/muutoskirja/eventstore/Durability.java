package fi.muutoskirja.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** What the database must promise before anything is recorded in it: that an acknowledged commit survives a loss of power. */
final class Durability {
    private static final Map<String, Set<String>> UNSAFE =
            Map.of("fsync", Set.of("off"), "full_page_writes", Set.of("off"), "synchronous_commit", Set.of("off"));

    private Durability() {}

    static void require(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(
                        "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')")) {
            while (rows.next()) {
                if (UNSAFE.getOrDefault(rows.getString(1), Set.of()).contains(rows.getString(2))) {
                    throw new IllegalStateException("The database runs with " + rows.getString(1) + " = "
                            + rows.getString(2) + ", so it could lose what it has acknowledged. Switch it on.");
                }
            }
        }
    }
}
