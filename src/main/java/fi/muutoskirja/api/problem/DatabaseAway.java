package fi.muutoskirja.api.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;

/** Tells a database that cannot be reached, or is too busy, from a fault of our own. */
final class DatabaseAway {
    /** Connection failure, insufficient resources, operator intervention. */
    private static final List<String> CLASSES = List.of("08", "53", "57");

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || state != null && CLASSES.stream().anyMatch(state::startsWith);
    }
}
