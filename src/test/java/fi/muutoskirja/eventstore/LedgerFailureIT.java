package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.NoteCommand.WriteLine;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class LedgerFailureIT {
    @Test
    void aWriterWhoseConnectionIsCutFindsOutWhatBecameOfItsAppends() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var callers = Executors.newFixedThreadPool(8)) {
            var subjects = new ArrayList<String>();
            for (var i = 0; i < 8; i++) {
                subjects.add("note-" + UUID.randomUUID());
                ledger.door().execute(Notes.open(subjects.getLast()));
            }
            var work = new ArrayList<Future<List<UUID>>>();
            for (var subject : subjects) {
                work.add(callers.submit(() -> writeThroughCuts(ledger, subject)));
            }
            for (var cut = 0; cut < 25; cut++) {
                TimeUnit.MILLISECONDS.sleep(40);
                ledger.sql()
                        .queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where application_name = 'ledger-writer' and pid <> pg_backend_pid()");
            }
            for (var i = 0; i < subjects.size(); i++) {
                var acknowledged = work.get(i).get();
                assertThat(ledger.ledger().of(List.of(subjects.get(i)), Long.MAX_VALUE).stream()
                                .skip(1)
                                .map(entry -> entry.command()))
                        .containsExactlyElementsOf(acknowledged);
            }
        }
    }

    /** Each command is sent until it is acknowledged, as a careful sender does. */
    private static List<UUID> writeThroughCuts(LedgerForTests ledger, String subject) {
        var acknowledged = new ArrayList<UUID>();
        for (var i = 0; i < 150; i++) {
            var command = Notes.write(subject, "line " + i);
            @Nullable Receipt receipt = null;
            while (receipt == null) {
                try {
                    receipt = ledger.door().execute(command);
                } catch (LedgerUnavailable | org.springframework.dao.DataAccessException cut) {
                    assertThat(cut).isNotNull();
                }
            }
            acknowledged.add(receipt.command());
        }
        return acknowledged;
    }

    /** The first two appends of a writer take their turn; later ones know where the ledger ends. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aCommitInDoubtIsResolvedByItsReceipt(int entriesBefore) throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var callers = Executors.newSingleThreadExecutor();
                var blocker = ledger.connectAsOwner()) {
            ledger.door().execute(Notes.open("note-1"));
            for (var i = 2; i <= entriesBefore; i++) {
                ledger.door().execute(Notes.write("note-1", "before"));
            }
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("lock table ledger.event in share mode");
            var waiting = callers.submit(() -> ledger.door().execute(Notes.write("note-1", "in doubt")));
            awaitBlockedAppend(ledger);
            cutAppend(ledger);
            blocker.rollback();

            assertThatThrownBy(waiting::get)
                    .hasCauseInstanceOf(LedgerUnavailable.class)
                    .rootCause()
                    .isInstanceOf(SQLException.class);
            assertThat(ledger.ledger().after(0, 10)).hasSize(entriesBefore);
            assertThat(ledger.door()
                            .execute(Notes.write("note-1", "afterwards"))
                            .position())
                    .isEqualTo(entriesBefore + 1);
        }
    }

    private static void awaitBlockedAppend(LedgerForTests ledger) throws InterruptedException {
        while (ledger.sql()
                .queryForList(
                        "select 1 from pg_stat_activity where application_name = 'ledger-writer' and wait_event_type = 'Lock'")
                .isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static void cutAppend(LedgerForTests ledger) {
        ledger.sql()
                .queryForList(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ledger-writer' and wait_event_type = 'Lock'");
    }

    @Test
    void anOutageFailsWhoWaitsAndEndsWhenTheDatabaseIsBack() throws Exception {
        try (var ledger = LedgerForTests.fresh(ProjectionsIT.Reading.class)) {
            ledger.door().execute(Notes.open("note-1"));
            var command = Notes.write("note-1", "sent again");
            ledger.allowConnections(false);
            assertThatThrownBy(() -> ledger.door().execute(command))
                    .isInstanceOfAny(LedgerUnavailable.class, DataAccessException.class);
            ledger.allowConnections(true);

            var receipt = ledger.door().execute(command);

            assertThat(receipt.position()).isEqualTo(2);
            var projections = ledger.bean(Projections.class);
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!reaches(projections, 2) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(projections.status("positions").position()).isEqualTo(2);
            assertThat(projections.status("positions").failed()).isFalse();
            assertThat(ledger.ledger().after(0, 10)).hasSize(2);
        }
    }

    /** The pool of those who read takes a moment to find that the database is back. */
    private static boolean reaches(Projections projections, long position) {
        try {
            return projections.awaitPosition(position, Duration.ofSeconds(1));
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    @Test
    void whatTheDatabaseCannotStoreFailsItsOwnCommandOnly() throws Exception {
        try (var ledger = LedgerForTests.fresh();
                var callers = Executors.newFixedThreadPool(16)) {
            ledger.sql().execute("alter table ledger.event add check (subject not like 'note-impossible-%')");
            var work = new ArrayList<Callable<Receipt>>();
            for (var i = 0; i < 64; i++) {
                var subject = i % 8 == 0 ? "note-impossible-" + i : "note-" + i;
                work.add(() -> ledger.door().execute(Notes.open(subject)));
            }
            var answers = callers.invokeAll(work);
            var recorded = 0;
            for (var i = 0; i < answers.size(); i++) {
                var answer = answers.get(i);
                if (i % 8 == 0) {
                    assertThatThrownBy(answer::get).hasCauseInstanceOf(LedgerUnavailable.class);
                } else {
                    answer.get();
                    recorded++;
                }
            }
            assertThat(ledger.ledger().after(0, 100)).hasSize(recorded);
        }
    }

    @Test
    void closingFinishesWhatIsQueued() throws Exception {
        var ledger = LedgerForTests.fresh();
        ledger.door().execute(Notes.open("note-1"));
        var writer = ledger.bean(LedgerWriter.class);
        writer.close();
        assertThatThrownBy(() -> ledger.door().execute(Notes.command(new WriteLine("note-1", "too late", null))))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("shutting down");
        assertThat(ledger.ledger().after(0, 10)).hasSize(1);
        ledger.close();
    }
}
