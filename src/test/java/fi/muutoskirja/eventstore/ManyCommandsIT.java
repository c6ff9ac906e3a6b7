package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.NoteCommand.WriteLine;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandDoor.RefusedCommand;
import fi.muutoskirja.kernel.CommandEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ManyCommandsIT {
    private static LedgerForTests ledger;

    @BeforeAll
    static void open() {
        ledger = LedgerForTests.fresh();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static String newSubject() {
        return "note-" + UUID.randomUUID();
    }

    @Test
    void allAreRecordedInOneCommitAndSeeEachOther() {
        var one = newSubject();
        var two = newSubject();
        var receipts = ledger.door()
                .executeAll(List.of(
                        Notes.open(one), Notes.write(one, "said"), Notes.open(two), Notes.quote(two, "said", one)));

        var first = receipts.getFirst().position();
        assertThat(receipts).extracting(Receipt::position).containsExactly(first, first + 1, first + 2, first + 3);
        assertThat(receipts).noneMatch(Receipt::repeated);
        assertThat(ledger.ledger().of(List.of(one, two), Long.MAX_VALUE))
                .extracting(entry -> entry.recordedAt())
                .containsOnly(ledger.ledger()
                        .entry(receipts.getFirst().entry())
                        .orElseThrow()
                        .recordedAt());
        assertThat(ledger.door().execute(Notes.write(two, "afterwards")).repeated())
                .isFalse();
    }

    @Test
    void oneRefusedRefusesAllAndEveryRefusalIsTold() {
        var head = ledger.ledger().head();
        var subject = newSubject();
        var bad = Notes.write(subject, "impossible");
        var alsoBad = Notes.write(newSubject(), "into nothing");
        var commands = List.of(
                Notes.open(subject), Notes.write(subject, "good"), bad, Notes.write(subject, "good too"), alsoBad);

        assertThatThrownBy(() -> ledger.door().executeAll(commands))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.commands())
                                .extracting(RefusedCommand::command)
                                .containsExactly(bad.id(), alsoBad.id()));

        assertThat(ledger.ledger().after(head, 10)).isEmpty();
        assertThatThrownBy(() -> ledger.door().execute(Notes.write(subject, "still nothing")))
                .isInstanceOf(Refused.class);
        assertThat(ledger.door().execute(Notes.open(subject)).position()).isEqualTo(head + 1);
    }

    @Test
    void aRefusedCommandLeavesTheStateOfThoseAroundItAlone() {
        var subject = newSubject();
        ledger.door().executeAll(List.of(Notes.open(subject), Notes.write(subject, "one")));
        var commands = List.of(Notes.write(subject, "two"), Notes.write(subject, "impossible"));
        assertThatThrownBy(() -> ledger.door().executeAll(commands)).isInstanceOf(Refused.class);

        var quoting = newSubject();
        ledger.door().execute(Notes.open(quoting));
        ledger.door().execute(Notes.quote(quoting, "one", subject));
        assertThatThrownBy(() -> ledger.door().execute(Notes.quote(quoting, "two", subject)))
                .isInstanceOf(Refused.class);
        ledger.door().execute(Notes.write(subject, "three"));
        assertThat(ledger.ledger().of(List.of(subject), Long.MAX_VALUE))
                .extracting(entry -> entry.sequence())
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void runningTwiceRecordsOnlyWhatIsNew() {
        var subject = newSubject();
        var commands = new ArrayList<>(List.of(Notes.open(subject), Notes.write(subject, "one")));
        var before = ledger.door().executeAll(commands);
        commands.add(Notes.write(subject, "two"));

        var after = ledger.door().executeAll(commands);

        assertThat(after).extracting(Receipt::repeated).containsExactly(true, true, false);
        assertThat(after.subList(0, 2))
                .extracting(Receipt::position)
                .containsExactly(before.getFirst().position(), before.getLast().position());
        assertThat(ledger.ledger().of(List.of(subject), Long.MAX_VALUE)).hasSize(3);
        assertThat(ledger.door().executeAll(commands)).allMatch(Receipt::repeated);
        assertThat(ledger.door().executeAll(List.of())).isEmpty();
    }

    @Test
    void aRecordedCommandWithOtherContentRefusesAll() {
        var subject = newSubject();
        var line = Notes.write(subject, "one");
        ledger.door().executeAll(List.of(Notes.open(subject), line));
        var head = ledger.ledger().head();
        var changed =
                new CommandEnvelope(line.id(), "tests", new WriteLine(subject, "changed", null), line.provenance());

        assertThatThrownBy(() -> ledger.door().executeAll(List.of(Notes.write(subject, "new"), changed)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.commands())
                            .extracting(RefusedCommand::command)
                            .containsExactly(line.id());
                    assertThat(refused).hasMessageContaining("correct-entry");
                });
        assertThat(ledger.ledger().after(head, 10)).isEmpty();
    }

    @Test
    void theSameBatchFromManySidesAtOnceIsRecordedOnce() throws Exception {
        var subject = newSubject();
        var commands = new ArrayList<CommandEnvelope>(List.of(Notes.open(subject)));
        for (var i = 0; i < 20; i++) {
            commands.add(Notes.write(subject, "line " + i));
        }
        try (var callers = Executors.newFixedThreadPool(8);
                var other = ledger.otherNode()) {
            var nodes = List.of(ledger, other);
            var asked = new ArrayList<Callable<List<Receipt>>>();
            for (var i = 0; i < 8; i++) {
                var door = nodes.get(i % 2).door();
                asked.add(() -> door.executeAll(commands));
            }
            var fresh = 0;
            for (var answer : callers.invokeAll(asked)) {
                fresh += (int) answer.get().stream()
                        .filter(receipt -> !receipt.repeated())
                        .count();
            }
            assertThat(fresh).isEqualTo(commands.size());
        }
        assertThat(ledger.ledger().of(List.of(subject), Long.MAX_VALUE)).hasSize(21);
    }
}
