package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.Append.Line;
import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.proof.leaf.Leaf;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every entry is written with the leaf that stands for it in the log, whichever way it is written. */
class LeavesIT {
    private final AtomicReference<Instant> clock =
            new AtomicReference<>(Instant.parse("2126-11-22T01:02:03.004005006Z"));
    private LedgerForTests ledger;

    @BeforeEach
    void open() {
        ledger = LedgerForTests.fresh();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anEntryThatIsWrittenInTurnHasItsLeaf() throws SQLException {
        try (var one = writer();
                var other = writer()) {
            for (var appends : List.of(1, 3, 1, 2)) {
                write(one, appends);
                write(other, appends);
            }
        }
        assertThat(leaves()).hasSize(14).noneMatch(leaf -> leaf.recorded().equals(micros()));
    }

    @Test
    void anEntryThatIsWrittenBehindAKnownHeadHasItsLeaf() throws SQLException {
        try (var alone = alone()) {
            write(alone, 1);
            write(alone, 5);
            write(alone, 1);
        }
        assertThat(leaves().stream().skip(2))
                .hasSize(7)
                .allMatch(leaf -> leaf.recorded().equals(micros()));
    }

    @Test
    void whatIsRefusedOfABatchLeavesNoGapInTheLeaves() throws SQLException {
        try (var writer = writer()) {
            var first = append();
            assertThat(writer.append(List.of(first))).containsExactly(new Outcome.Written(1));
            assertThat(writer.append(List.of(append(), first, append())))
                    .containsExactly(new Outcome.Written(2), new Outcome.Repeated(1), new Outcome.Written(3));
        }
        assertThat(leaves()).hasSize(3);
    }

    @Test
    void whatTheDoorRecordsHasItsLeaf() {
        for (var i = 0; i < 4; i++) {
            ledger.door().execute(Notes.open("note-" + i));
        }
        ledger.door().executeAll(List.of(Notes.write("note-1", "ä"), Notes.write("note-2", "ö")));
        assertThat(leaves()).hasSize(6);
    }

    @Test
    void aClockThatGoesBackTakesNoEntryBeforeTheOneItFollows() throws SQLException {
        try (var alone = alone()) {
            write(alone, 1);
            var latest = micros();
            clock.updateAndGet(now -> now.minus(Duration.ofDays(400)));
            write(alone, 1);
            write(alone, 2);
            assertThat(leaves().stream().skip(2))
                    .hasSize(4)
                    .allMatch(leaf -> leaf.recorded().equals(latest));
        }
        try (var other = writer()) {
            write(other, 1);
        }
        assertThat(leaves()).isSortedAccordingTo(Comparator.comparing(Leaf::recorded));
    }

    @Test
    void aHeadThatIsLaterThanBelievedIsFollowedInTurn() throws SQLException {
        write(writer(), 1);
        var later = "timestamptz '2226-01-01 00:00:00.000001+00'";
        ledger.sql().execute("alter table ledger.event disable trigger append_only");
        ledger.sql().update("update ledger.event set recorded_at = " + later);
        try (var other = ledger.connect()) {
            assertThat(new InsertAfterHead(other).insert(1, micros(), append().lines()))
                    .isFalse();
        }
    }

    @Test
    void aLineThatTheLogHasNoOneWayToWriteIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> line("note-ähtäri", 0, "note.opened", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The aggregate of a leaf has 1 to 200 small letters, digits, hyphens and dots,"
                        + " which this is not: “note-ähtäri”");
        assertThatThrownBy(() -> line("note-a", 0, "NoteOpened", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line("note-a", 1L << 53, "note.opened", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line("note-a", 0, "note.opened", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrittenWithoutALeafIsRefused() {
        assertThatThrownBy(
                        () -> ledger.sql()
                                .execute(
                                        "insert into ledger.event (position, event_id, subject, sequence_number, type, revision,"
                                                + " payload, metadata, fingerprint, recorded_at)"
                                                + " values (1, gen_random_uuid(), 'note-a', 0, 'note.opened', 1, '', '', '', now())"))
                .hasMessageContaining("null value in column \"leaf_hash\"");
    }

    private List<Leaf> leaves() {
        var leaves = StoredLeaves.allRight(ledger.sql()).leaves();
        for (var i = 0; i < leaves.size(); i++) {
            assertThat(leaves.get(i).position()).isEqualTo(i + 1);
        }
        return leaves;
    }

    private Instant micros() {
        return clock.get().truncatedTo(ChronoUnit.MICROS);
    }

    private AppendingConnection writer() throws SQLException {
        return AppendingConnection.open(ledger::connect, clock::get);
    }

    /** A writer that has found twice in a row that nobody else writes. */
    private AppendingConnection alone() throws SQLException {
        var writer = writer();
        write(writer, 1);
        write(writer, 1);
        return writer;
    }

    private static void write(AppendingConnection writer, int appends) throws SQLException {
        var batch = new ArrayList<Append>();
        for (var i = 0; i < appends; i++) {
            batch.add(append());
        }
        assertThat(writer.append(batch)).allMatch(outcome -> outcome instanceof Outcome.Written);
    }

    private static Append append() {
        return new Append(List.of(line("note-" + UUID.randomUUID(), 0, "note.opened", 1)));
    }

    private static Line line(String subject, long sequence, String type, int revision) {
        var command = UUID.randomUUID();
        return new Line(
                EntryId.of(command),
                subject,
                sequence,
                sequence - 1,
                type,
                revision,
                ("{\"text\":\"" + command + " ä\"}").getBytes(StandardCharsets.UTF_8),
                ("{\"command\":\"" + command + "\"}").getBytes(StandardCharsets.UTF_8),
                command,
                new byte[32]);
    }
}
