package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.eventstore.projection.ProjectionHealth;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.eventstore.projection.Projector;
import fi.muutoskirja.eventstore.projection.StoredTokens;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.messaging.Batch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ProjectionsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static class Reading {
        @Bean
        Positions positions(DataSource dataSource) {
            return new Positions(new JdbcTemplate(dataSource));
        }
    }

    /** Writes down each position it is handed, and stumbles when told to. */
    @ProcessingGroup("positions")
    static final class Positions implements Projector {
        private final JdbcTemplate database;
        private final AtomicReference<@Nullable Throwable> stumble = new AtomicReference<>();
        private final List<Integer> batches = new ArrayList<>();

        Positions(JdbcTemplate database) {
            this.database = database;
            database.execute("create table if not exists read.positions (position bigint primary key)");
        }

        @EventHandler
        void on(LedgerEvent event, Batch batch) {
            batch.takenInBy(this::project);
        }

        @Override
        public synchronized void project(List<Entry> batch) {
            batches.add(batch.size());
            for (var entry : batch) {
                database.update("insert into read.positions values (?)", entry.position());
            }
            switch (stumble.get()) {
                case null -> {}
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case Throwable checked -> throw new IllegalStateException(checked);
            }
        }

        List<Long> positions() {
            return database.query(
                    "select position from read.positions order by position", (row, number) -> row.getLong(1));
        }
    }

    private static List<Long> upTo(long position) {
        var positions = new ArrayList<Long>();
        for (var next = 1L; next <= position; next++) {
            positions.add(next);
        }
        return positions;
    }

    @Test
    void everyEntryIsHandedOverOnceInOrderAndInBatches() {
        try (var ledger = LedgerForTests.fresh()) {
            ledger.door().execute(Notes.open("note-1"));
            for (var i = 0; i < 10; i++) {
                var lines = new ArrayList<fi.muutoskirja.kernel.CommandEnvelope>();
                for (var j = 0; j < 50; j++) {
                    lines.add(Notes.write("note-1", "line " + j));
                }
                ledger.door().executeAll(lines);
            }
            try (var reading = ledger.otherNode(Reading.class)) {
                assertThat(reading.bean(Projections.class).awaitPosition("positions", 501, PATIENCE))
                        .isTrue();
                assertThat(reading.bean(Positions.class).positions()).isEqualTo(upTo(501));
                assertThat(reading.bean(Positions.class).batches).hasSizeLessThan(100);

                var receipt = reading.door().execute(Notes.write("note-1", "and one more"));
                assertThat(reading.bean(Projections.class).awaitPosition(receipt.position(), PATIENCE))
                        .isTrue();
                assertThat(reading.bean(Positions.class).positions()).isEqualTo(upTo(502));
            }
            try (var again = ledger.otherNode(Reading.class)) {
                assertThat(again.bean(Projections.class).status("positions").position())
                        .isEqualTo(502);
                assertThat(again.bean(Projections.class).awaitPosition(502, Duration.ofMillis(1)))
                        .isTrue();
            }
        }
    }

    @Test
    void aFailingProjectorStopsSaysSoAndIsResumed() {
        for (var failure : List.of(new IllegalStateException("stumbled"), new AssertionError("stumbled"))) {
            try (var ledger = LedgerForTests.fresh(Reading.class)) {
                var projections = ledger.bean(Projections.class);
                var positions = ledger.bean(Positions.class);
                var first = ledger.door().execute(Notes.open("note-1"));
                assertThat(projections.awaitPosition(first.position(), PATIENCE))
                        .isTrue();

                positions.stumble.set(failure);
                var second = ledger.door().execute(Notes.write("note-1", "hard to take"));
                assertThat(projections.awaitPosition(second.position(), PATIENCE))
                        .isFalse();
                var status = projections.status("positions");
                assertThat(status.failed()).isTrue();
                assertThat(status.failure().orElseThrow()).hasMessageContaining("stumbled");
                assertThat(status.position()).isEqualTo(first.position());
                assertThat(status.complete()).isFalse();
                assertThat(ledger.bean(ProjectionHealth.class).health().getStatus())
                        .isEqualTo(ProjectionHealth.DEGRADED);
                assertThat(positions.positions()).isEqualTo(upTo(1));

                positions.stumble.set(null);
                projections.resume("positions");
                assertThat(awaitThroughFailure(projections, second.position())).isTrue();
                assertThat(projections.status("positions").failed()).isFalse();
                assertThat(positions.positions()).isEqualTo(upTo(2));
            }
        }
    }

    private static boolean awaitThroughFailure(Projections projections, long position) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (projections.awaitPosition(position, PATIENCE)) {
                return true;
            }
            LockSupport.parkNanos(50_000_000);
        }
        return false;
    }

    @Test
    void aProjectionSentElsewhereGoesOnFromThere() {
        try (var ledger = LedgerForTests.fresh(Reading.class)) {
            var projections = ledger.bean(Projections.class);
            ledger.door().execute(Notes.open("note-1"));
            ledger.door().execute(Notes.write("note-1", "two"));
            assertThat(projections.awaitPosition(2, PATIENCE)).isTrue();

            new TransactionTemplate(ledger.bean(PlatformTransactionManager.class)).executeWithoutResult(together -> {
                ledger.sql().update("delete from read.positions");
                ledger.bean(StoredTokens.class).moveTo("positions", 1);
            });

            var positions = ledger.bean(Positions.class);
            var end = System.nanoTime() + 6 * PATIENCE.toNanos();
            while (!positions.positions().equals(List.of(2L)) && System.nanoTime() < end) {
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(positions.positions()).containsExactly(2L);
        }
    }

    @Test
    void nobodyWaitsForAProjectorThatIsNot() {
        try (var ledger = LedgerForTests.fresh()) {
            assertThat(ledger.bean(Projections.class).statuses()).isEmpty();
            assertThatThrownBy(() -> ledger.bean(Projections.class).status("unheard-of"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
