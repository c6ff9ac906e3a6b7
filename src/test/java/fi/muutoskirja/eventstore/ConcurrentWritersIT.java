package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.kernel.CommandDoor.Conflict;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ConcurrentWritersIT {
    private static final int WRITERS = 16;
    private static final int COMMANDS_EACH = 120;

    @Test
    void noReaderEverSeesAHole() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var other = ledger.otherNode();
                var writers = Executors.newFixedThreadPool(WRITERS);
                var readers = Executors.newFixedThreadPool(3)) {
            var done = new AtomicBoolean();
            var seen = new ArrayList<Future<Long>>();
            for (var node : List.of(ledger, other, ledger)) {
                seen.add(readers.submit(() -> readWithoutHoles(node, done)));
            }
            var acknowledged = ConcurrentHashMap.<UUID>newKeySet();
            var work = new ArrayList<Callable<Void>>();
            for (var i = 0; i < WRITERS; i++) {
                var random = new Random(i);
                var node = i % 2 == 0 ? ledger : other;
                work.add(() -> write(node, random, acknowledged));
            }
            for (var written : writers.invokeAll(work)) {
                written.get();
            }
            done.set(true);

            var stored = ledger.sql().queryForObject("select count(*) from ledger.event", Long.class);
            for (var reader : seen) {
                assertThat(reader.get()).isEqualTo(stored);
            }
            assertThat(ledger.sql().queryForObject("select max(position) from ledger.event", Long.class))
                    .isEqualTo(stored);
            assertThat(ledger.sql().queryForList("select command_id from ledger.command_receipt", UUID.class))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(ledger.sql()
                            .queryForObject(
                                    "select count(*) from (select recorded_at, lag(recorded_at) over (order by position) as before"
                                            + " from ledger.event) as steps where recorded_at < before",
                                    Long.class))
                    .isZero();
        }
    }

    /** Single commands, batches, refusals that roll back, and pauses in between. */
    private static Void write(LedgerForTests node, Random random, Set<UUID> acknowledged) {
        var subject = "note-" + UUID.randomUUID();
        acknowledge(acknowledged, List.of(node.door().execute(Notes.open(subject))));
        for (var i = 0; i < COMMANDS_EACH; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    LockSupport.parkNanos(random.nextInt(5_000_000));
                    acknowledge(acknowledged, List.of(node.door().execute(Notes.write(subject, "slow"))));
                }
                case 1 -> {
                    var fresh = "note-" + UUID.randomUUID();
                    acknowledge(
                            acknowledged,
                            node.door()
                                    .executeAll(List.of(
                                            Notes.write(subject, "a"),
                                            Notes.open(fresh),
                                            Notes.write(fresh, "b"),
                                            Notes.write(subject, "c"))));
                }
                case 2 -> {
                    try {
                        node.door()
                                .executeAll(List.of(Notes.write(subject, "lost"), Notes.write(subject, "impossible")));
                    } catch (Refused rolledBack) {
                        continue;
                    }
                    throw new AssertionError("an impossible line was recorded");
                }
                default -> acknowledge(acknowledged, List.of(node.door().execute(Notes.write(subject, "quick"))));
            }
        }
        return null;
    }

    private static void acknowledge(Set<UUID> acknowledged, List<Receipt> receipts) {
        receipts.forEach(receipt -> acknowledged.add(receipt.command()));
    }

    private static long readWithoutHoles(LedgerForTests node, AtomicBoolean done) {
        var last = 0L;
        while (true) {
            var finished = done.get();
            var entries = node.ledger().after(last, 200);
            for (var entry : entries) {
                assertThat(entry.position()).isEqualTo(++last);
            }
            if (entries.isEmpty() && finished) {
                return last;
            }
        }
    }

    @Test
    void twoHundredAtOnceOnOneAggregateAllSucceedOrConflict() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var other = ledger.otherNode();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var subject = "note-" + UUID.randomUUID();
            ledger.door().execute(Notes.open(subject));
            var conflicts = new AtomicInteger();
            var work = new ArrayList<Callable<List<UUID>>>();
            for (var i = 0; i < 200; i++) {
                var command = Notes.write(subject, "line " + i);
                var door = (i % 4 == 0 ? other : ledger).door();
                work.add(() -> {
                    try {
                        return List.of(door.execute(command).command());
                    } catch (Conflict conflict) {
                        conflicts.incrementAndGet();
                        return List.of();
                    }
                });
            }
            var succeeded = new ArrayList<UUID>();
            for (var answer : callers.invokeAll(work)) {
                succeeded.addAll(answer.get());
            }
            assertThat(succeeded.size() + conflicts.get()).isEqualTo(200);
            var entries = ledger.ledger().of(List.of(subject), Long.MAX_VALUE);
            assertThat(entries.stream().skip(1).map(entry -> entry.command()))
                    .containsExactlyInAnyOrderElementsOf(succeeded);
            assertThat(entries).extracting(entry -> entry.sequence()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameCommandFromManySidesAtOnceIsRecordedOnce() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var other = ledger.otherNode();
                var callers = Executors.newFixedThreadPool(16)) {
            var subject = "note-" + UUID.randomUUID();
            for (CommandEnvelope command : List.of(Notes.open(subject), Notes.write(subject, "once"))) {
                var work = new ArrayList<Callable<Receipt>>();
                for (var i = 0; i < 16; i++) {
                    var door = (i % 2 == 0 ? other : ledger).door();
                    work.add(() -> door.execute(command));
                }
                var receipts = new ArrayList<Receipt>();
                for (var answer : callers.invokeAll(work)) {
                    receipts.add(answer.get());
                }
                assertThat(receipts)
                        .extracting(Receipt::position)
                        .containsOnly(receipts.getFirst().position());
                assertThat(receipts).filteredOn(receipt -> !receipt.repeated()).hasSize(1);
            }
            assertThat(ledger.ledger().of(List.of(subject), Long.MAX_VALUE)).hasSize(2);
        }
    }
}
