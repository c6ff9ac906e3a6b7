package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Line;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Lines column by column. The driver sends arrays in binary when their Java class tells what is in them. */
record LineArrays(Connection connection, List<Line> lines) {
    Array uuids(Function<Line, Object> part) throws SQLException {
        return array("uuid", Object[]::new, part);
    }

    Array texts(Function<Line, String> part) throws SQLException {
        return array("text", String[]::new, part);
    }

    Array bigints(Function<Line, @Nullable Long> part) throws SQLException {
        return array("int8", Long[]::new, part);
    }

    Array ints(Function<Line, Integer> part) throws SQLException {
        return array("int4", Integer[]::new, part);
    }

    Array byteas(Function<Line, byte[]> part) throws SQLException {
        return array("bytea", byte[][]::new, part);
    }

    private <T extends @Nullable Object> Array array(String type, IntFunction<T[]> empty, Function<Line, T> part)
            throws SQLException {
        var values = empty.apply(lines.size());
        for (var i = 0; i < values.length; i++) {
            values[i] = part.apply(lines.get(i));
        }
        return connection.createArrayOf(type, values);
    }
}
