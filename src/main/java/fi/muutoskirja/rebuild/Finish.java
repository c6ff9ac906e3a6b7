package fi.muutoskirja.rebuild;

import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.rebuild.RebuildReport.Compared;
import fi.muutoskirja.rebuild.RebuildReport.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The end of a rebuild, while the processors are held: complete the new tables, compare them with the old, swap. */
final class Finish {
    private static final int THREADS = 2;

    private final DataSource database;
    private final Connection hold;
    private final StoredTokens tokens;

    Finish(DataSource database, Connection hold, StoredTokens tokens) {
        this.database = database;
        this.hold = hold;
        this.tokens = tokens.over(new JdbcTemplate(new SingleConnectionDataSource(hold, true)));
    }

    private record Work(Load load, Future<RowDigest> shadow, Future<RowDigest> live) {}

    List<Table> of(List<Load> loads) throws SQLException, InterruptedException {
        var tables = new ArrayList<Table>();
        var works = new ArrayList<Work>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            try {
                for (var load : loads) {
                    works.add(new Work(load, threads.submit(load::finish), threads.submit(live(load))));
                }
                for (var work : works) {
                    tables.add(compared(work.load, result(work.shadow), result(work.live)));
                }
            } finally {
                threads.shutdownNow();
            }
        }
        swap(loads);
        return tables;
    }

    private Callable<RowDigest> live(Load load) {
        return () -> {
            try (var connection = database.getConnection()) {
                return load.table().digestOfLive(connection);
            }
        };
    }

    private Table compared(Load load, RowDigest shadow, RowDigest live) throws SQLException {
        var table = load.table();
        if (shadow.toString().equals(live.toString())) {
            return new Table(table.name(), Compared.SAME, shadow.rows(), 0, 0, shadow.toString());
        }
        if (tokens.position(load.side().projector()) != load.upTo()) {
            return new Table(table.name(), Compared.BEHIND, shadow.rows(), 0, 0, shadow.toString());
        }
        return new Table(
                table.name(),
                Compared.DIFFERENT,
                shadow.rows(),
                table.rowsOnlyIn(hold, ShadowTable.SHADOW, ShadowTable.LIVE),
                table.rowsOnlyIn(hold, ShadowTable.LIVE, ShadowTable.SHADOW),
                shadow.toString());
    }

    private void swap(List<Load> loads) throws SQLException {
        for (var load : loads) {
            load.table().takePlaceOfLive(hold);
            for (var statement : load.side().afterwards()) {
                ShadowTable.execute(hold, statement);
            }
            if (tokens.position(load.side().projector()) != load.upTo()) {
                tokens.moveTo(load.side().projector(), load.upTo());
            }
        }
        hold.commit();
    }

    private static <T> T result(Future<T> work) throws SQLException, InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new SQLException("A read table could not be made anew", failed.getCause());
        }
    }
}
