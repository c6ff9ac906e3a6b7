package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.eventstore.notes.NoteCommand.WriteLine;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.kernel.CommandDoor.CommandIdReused;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.EntryId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerDoorIT {
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
    void whatIsRecordedIsRead() {
        var subject = newSubject();
        var opening = Notes.open(subject);
        var first = ledger.door().execute(opening);
        var second = ledger.door().execute(Notes.write(subject, "Elinvoimapalvelut"));

        assertThat(second.position()).isEqualTo(first.position() + 1);
        assertThat(ledger.ledger().head()).isGreaterThanOrEqualTo(second.position());
        var entries = ledger.ledger().of(List.of(subject), Long.MAX_VALUE);
        assertThat(entries).extracting(entry -> entry.sequence()).containsExactly(0L, 1L);
        assertThat(entries.getFirst().id()).isEqualTo(first.entry()).isEqualTo(EntryId.of(opening.id()));
        assertThat(entries.getFirst().command()).isEqualTo(opening.id());
        assertThat(entries.getFirst().recorder()).isEqualTo("tests");
        assertThat(entries.getFirst().statement().provenance()).isEqualTo(opening.provenance());
        assertThat(entries.getLast().recordedAt())
                .isAfterOrEqualTo(entries.getFirst().recordedAt());
        assertThat(ledger.ledger().entry(first.entry())).contains(entries.getFirst());
        assertThat(ledger.ledger().positionAt(entries.getLast().recordedAt()))
                .isGreaterThanOrEqualTo(second.position());
    }

    @Test
    void theSameCommandTwiceIsRecordedOnce() {
        var subject = newSubject();
        var opening = Notes.open(subject);
        var line = Notes.write(subject, "once");
        ledger.door().execute(opening);
        var first = ledger.door().execute(line);

        var again = ledger.door().execute(line);

        assertThat(again.repeated()).isTrue();
        assertThat(again.position()).isEqualTo(first.position());
        assertThat(ledger.door().execute(opening).repeated()).isTrue();
        assertThat(ledger.ledger().of(List.of(subject), Long.MAX_VALUE)).hasSize(2);
        assertThat(ledger.door().execute(Notes.write(subject, "next")).repeated())
                .isFalse();
    }

    @Test
    void aCommandIdIsNotUsedForOtherContent() {
        var subject = newSubject();
        ledger.door().execute(Notes.open(subject));
        var line = Notes.write(subject, "first");
        ledger.door().execute(line);

        var other = new CommandEnvelope(line.id(), "tests", new WriteLine(subject, "second", null), line.provenance());
        var refusedAnyway =
                new CommandEnvelope(line.id(), "tests", new WriteLine(subject, "impossible", null), line.provenance());

        assertThatThrownBy(() -> ledger.door().execute(other)).isInstanceOf(CommandIdReused.class);
        assertThatThrownBy(() -> ledger.door().execute(refusedAnyway)).isInstanceOf(CommandIdReused.class);
        assertThat(ledger.ledger().of(List.of(subject), Long.MAX_VALUE)).hasSize(2);
    }

    @Test
    void anAggregateIsOpenedOnceAlsoWhenNobodyRemembersIt() {
        var subject = newSubject();
        ledger.door().execute(Notes.open(subject));
        ledger.bean(Histories.class).forget(subject);

        assertThatThrownBy(() -> ledger.door().execute(Notes.open(subject)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(ruleOf(refused)).isEqualTo("an-aggregate-is-opened-once"));
    }

    @Test
    void whatIsNotRecordedIsNotFound() {
        assertThatThrownBy(() -> ledger.door().execute(Notes.write(newSubject(), "into nothing")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(ruleOf(refused)).isEqualTo("what-is-named-has-been-recorded"));
        assertThatThrownBy(() -> ledger.door().execute(Notes.write("ghost-1", "of no kind")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(ruleOf(refused)).isEqualTo("an-id-tells-its-kind"));
    }

    @Test
    void aNeighbourIsSeenAsCommitted() {
        var one = newSubject();
        var two = newSubject();
        ledger.door().execute(Notes.open(one));
        ledger.door().execute(Notes.open(two));
        assertThatThrownBy(() -> ledger.door().execute(Notes.quote(two, "true", one)))
                .isInstanceOf(Refused.class);

        ledger.door().execute(Notes.write(one, "true"));

        ledger.door().execute(Notes.quote(two, "true", one));
        assertThat(ledger.ledger().of(List.of(two), Long.MAX_VALUE)).hasSize(2);
    }

    @Test
    void anEntryIsCorrectedAndWithdrawn() {
        var subject = newSubject();
        ledger.door().execute(Notes.open(subject));
        var line = ledger.door().execute(Notes.write(subject, "wrnog"));
        ledger.door()
                .execute(Notes.command(
                        new CorrectEntry(subject, line.entry(), "A slip.", new WriteLine(subject, "right", null))));

        var quoting = newSubject();
        ledger.door().execute(Notes.open(quoting));
        ledger.door().execute(Notes.quote(quoting, "right", subject));
        assertThat(ledger.ledger()
                        .of(List.of(subject), Long.MAX_VALUE)
                        .getLast()
                        .statement()
                        .event())
                .isInstanceOf(EntryCorrected.class);
        ledger.bean(Histories.class).forget(subject);
        ledger.door().execute(Notes.quote(quoting, "right", subject));

        ledger.door().execute(Notes.command(new WithdrawEntry(subject, line.entry(), "Not said at all.")));
        assertThatThrownBy(() -> ledger.door().execute(Notes.quote(quoting, "right", subject)))
                .isInstanceOf(Refused.class);
        assertThat(ledger.ledger().entry(line.entry())).isPresent();
    }

    @Test
    void aNeighbourOfWhichNothingStandsIsNotThere() {
        var gone = newSubject();
        var opened = ledger.door().execute(Notes.open(gone));
        var quoting = newSubject();
        ledger.door().execute(Notes.open(quoting));
        assertThat(ledger.bean(Histories.class).stands(new Notes(), gone)).isTrue();

        ledger.door().execute(Notes.command(new WithdrawEntry(gone, opened.entry(), "Never was.")));

        assertThat(ledger.bean(Histories.class).stands(new Notes(), gone)).isFalse();
        assertThatThrownBy(() -> ledger.door().execute(Notes.quote(quoting, "true", gone)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(ruleOf(refused)).isEqualTo("what-is-named-has-been-recorded"));
    }

    private static String ruleOf(Refused refused) {
        return refused.commands().getFirst().rejection().objections().getFirst().rule();
    }
}
