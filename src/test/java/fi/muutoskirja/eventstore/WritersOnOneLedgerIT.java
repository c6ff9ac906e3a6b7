package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.kernel.EntryId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Writers of several nodes, each of which believes that nobody else writes until it finds otherwise. */
class WritersOnOneLedgerIT {
    @Test
    void whoFindsThatOthersHaveWrittenWritesBehindThem() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var one = alone(ledger);
                var other = alone(ledger)) {
            var before = head(ledger);
            var written = new ArrayList<Long>();
            for (var writer : List.of(one, one, other, other, other, one, other, one, one, one, one)) {
                written.add(write(writer, 1 + written.size() % 3));
            }
            var expected = new ArrayList<Long>();
            for (var i = 0; i < written.size(); i++) {
                expected.add(before + 1);
                before += 1 + i % 3;
            }
            assertThat(written).isEqualTo(expected);
            assertThat(head(ledger)).isEqualTo(before);
            assertThatNothingIsMissingAndTimeNeverGoesBack(ledger);
        }
    }

    @Test
    void anEntryUnderWayElsewhereIsWaitedForWhetherItComesOrNot() throws Exception {
        for (var comes : List.of(true, false)) {
            try (var ledger = LedgerForTests.fresh();
                    var writer = alone(ledger);
                    var other = ledger.connect();
                    var thread = Executors.newSingleThreadExecutor()) {
                var before = head(ledger);
                other.setAutoCommit(false);
                assertThat(new InsertAfterHead(other)
                                .insert(
                                        before,
                                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                                        append("note-other", 0).lines()))
                        .isTrue();
                var waiting = thread.submit(() -> write(writer, 2));
                awaitWaiting(ledger);
                if (comes) {
                    other.commit();
                } else {
                    other.rollback();
                }
                assertThat(waiting.get()).isEqualTo(comes ? before + 2 : before + 1);
                assertThatNothingIsMissingAndTimeNeverGoesBack(ledger);
            }
        }
    }

    @Test
    void whoWaitsForItsTurnIsNotOvertakenByWhoDoesNot() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var writer = alone(ledger);
                var other = ledger.connect();
                var turn = ledger.connect();
                var thread = Executors.newSingleThreadExecutor()) {
            var head = head(ledger);
            turn.setAutoCommit(false);
            turn.createStatement().execute("select pg_advisory_xact_lock(5495891830514216)");
            assertThat(new InsertAfterHead(other)
                            .insert(
                                    head,
                                    Instant.now().truncatedTo(ChronoUnit.MICROS),
                                    append("note-other", 0).lines()))
                    .isFalse();
            var waiting = thread.submit(() -> write(writer, 1));
            awaitWaiting(ledger);
            turn.rollback();
            assertThat(waiting.get()).isEqualTo(head + 1);
        }
    }

    @Test
    void aLedgerThatEndsEarlierThanKnownIsContinuedWhereItEnds() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var writer = alone(ledger)) {
            write(writer, 3);
            var head = head(ledger);
            ledger.sql().execute("alter table ledger.event disable trigger append_only");
            ledger.sql().update("delete from ledger.event where position > ?", head - 2);
            assertThat(write(writer, 2)).isEqualTo(head - 1);
            assertThatNothingIsMissingAndTimeNeverGoesBack(ledger);
        }
    }

    @Test
    void aConflictFailsItsOwnAppendOnly() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var writer = alone(ledger)) {
            var head = head(ledger);
            var first = append("note-first", 0);
            assertThat(writer.append(List.of(first))).containsExactly(new Outcome.Written(head + 1));
            assertThat(writer.append(List.of(append("note-a", 0), append("note-first", 0), append("note-b", 0))))
                    .containsExactly(
                            new Outcome.Written(head + 2), new Outcome.Overtaken(), new Outcome.Written(head + 3));
            assertThat(writer.append(List.of(first, append("note-c", 0))))
                    .containsExactly(new Outcome.Repeated(head + 1), new Outcome.Written(head + 4));
        }
    }

    @Test
    void noHoleIsEverSeenAndNothingIsLostOrDoubled() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var threads = Executors.newCachedThreadPool()) {
            var done = new AtomicBoolean();
            var readers = List.of(
                    threads.submit(() -> readWithoutHoles(ledger, done)),
                    threads.submit(() -> readWithoutHoles(ledger, done)));
            var acknowledged = new ConcurrentHashMap<UUID, Long>();
            var writers = new ArrayList<Future<Void>>();
            for (var i = 0; i < 4; i++) {
                var random = new Random(i);
                writers.add(threads.submit(() -> writeAndPause(ledger, random, acknowledged)));
            }
            for (var writer : writers) {
                writer.get();
            }
            done.set(true);
            var stored = new HashMap<UUID, Long>();
            ledger.sql().query("select event_id, position from ledger.event", row -> {
                stored.put(row.getObject(1, UUID.class), row.getLong(2));
            });
            assertThat(stored).isEqualTo(acknowledged);
            for (var reader : readers) {
                assertThat(reader.get()).isEqualTo(stored.size());
            }
            assertThatNothingIsMissingAndTimeNeverGoesBack(ledger);
        }
    }

    /** Bursts in which it is alone for a while, so that every way to write meets every other. */
    private static Void writeAndPause(LedgerForTests ledger, Random random, Map<UUID, Long> acknowledged)
            throws SQLException {
        try (var writer = AppendingConnection.open(ledger::connect)) {
            for (var i = 0; i < 400; i++) {
                if (random.nextInt(12) == 0) {
                    LockSupport.parkNanos(random.nextInt(8_000_000));
                }
                var batch = new ArrayList<Append>();
                for (var many = random.nextInt(4); many >= 0; many--) {
                    batch.add(append("note-" + UUID.randomUUID(), 0));
                }
                var outcomes = writer.append(batch);
                for (var j = 0; j < batch.size(); j++) {
                    assertThat(outcomes.get(j)).isInstanceOf(Outcome.Written.class);
                    acknowledged.put(
                            batch.get(j).lines().getFirst().entry(), ((Outcome.Written) outcomes.get(j)).first());
                }
            }
        }
        return null;
    }

    private static long readWithoutHoles(LedgerForTests ledger, AtomicBoolean done) {
        var last = 0L;
        while (true) {
            var finished = done.get();
            var positions = ledger.sql()
                    .queryForList(
                            "select position from ledger.event where position > ? order by position", Long.class, last);
            for (var position : positions) {
                assertThat(position).isEqualTo(++last);
            }
            if (positions.isEmpty() && finished) {
                return last;
            }
        }
    }

    /** A writer that has found twice in a row that nobody else writes. */
    private static AppendingConnection alone(LedgerForTests ledger) throws SQLException {
        var writer = AppendingConnection.open(ledger::connect);
        for (var i = 0; i < 3; i++) {
            write(writer, 1);
        }
        return writer;
    }

    private static long write(AppendingConnection writer, int appends) throws SQLException {
        var batch = new ArrayList<Append>();
        for (var i = 0; i < appends; i++) {
            batch.add(append("note-" + UUID.randomUUID(), 0));
        }
        return ((Outcome.Written) writer.append(batch).getFirst()).first();
    }

    private static Append append(String subject, long sequence) {
        var command = UUID.randomUUID();
        var bytes = new byte[] {'{', '}'};
        return new Append(List.of(new Append.Line(
                EntryId.of(command),
                subject,
                sequence,
                sequence - 1,
                "note.opened",
                1,
                bytes,
                bytes,
                command,
                new byte[32])));
    }

    private static long head(LedgerForTests ledger) {
        return ledger.sql()
                .queryForList("select max(position) from ledger.event", Long.class)
                .getFirst();
    }

    private static void awaitWaiting(LedgerForTests ledger) throws InterruptedException {
        while (ledger.sql()
                .queryForList(
                        "select 1 from pg_stat_activity where application_name = 'ledger-writer' and wait_event_type = 'Lock'")
                .isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static void assertThatNothingIsMissingAndTimeNeverGoesBack(LedgerForTests ledger) {
        assertThat(ledger.sql()
                        .queryForObject(
                                "select count(*) from (select position, row_number() over (order by position) as number,"
                                        + " recorded_at, lag(recorded_at) over (order by position) as before from ledger.event) as steps"
                                        + " where position <> number or recorded_at < before",
                                Long.class))
                .isZero();
    }
}
