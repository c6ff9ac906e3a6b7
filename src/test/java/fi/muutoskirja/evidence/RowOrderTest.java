package fi.muutoskirja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Sha256;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
final class RowOrderTest {
    private final RowOrder order = new RowOrder();

    @Test
    void takesRowsThatFollowOneAnother() {
        for (var row : Rows.upTo(10)) {
            assertThat(order.take(row)).isEqualTo(new RowOrder().leaf(row));
        }
    }

    @Test
    void namesTheGap() {
        order.take(Rows.at(1));
        order.take(Rows.at(2));
        refuses(Rows.at(4), 3, "There is no entry at position 3, but one at 4.");
    }

    @Test
    void namesAPositionThatIsThereTwice() {
        order.take(Rows.at(1));
        refuses(Rows.at(1), 1, "There is more than one entry at position 1.");
    }

    @Test
    void refusesAPayloadThatTheLeafDoesNotTellOf() {
        var row = Rows.at(1);
        refuses(
                Rows.with(row, Rows.bytes("{\"text\":\"line 2\"}"), Objects.requireNonNull(row.leafHash())),
                1,
                "another one than follows from it");
    }

    @Test
    void refusesALeafHashThatIsNotTheLeafs() {
        var row = Rows.at(1);
        var other = new Sha256().leaf(new byte[1]).bytes();
        refuses(Rows.with(row, row.payload(), other), 1, "another one than follows from it");
    }

    @Test
    void refusesAnIdThatDoesNotFollowFromTheCommand() {
        var row = Rows.at(1);
        refuses(
                new LedgerRow(
                        1,
                        new UUID(1, 1),
                        row.subject(),
                        0,
                        row.type(),
                        1,
                        row.recordedAt(),
                        row.payload(),
                        row.metadata(),
                        row.leafHash()),
                1,
                "does not follow from its command");
    }

    @Test
    void refusesMetadataWithoutACommand() {
        for (var metadata : new String[] {"{}", "", "[]", "{\"command\":1}", "{\"command\":\"x\"}", "\u0000"}) {
            var row = Rows.at(1);
            refuses(
                    Rows.sealed(new LedgerRow(
                            1,
                            row.entry(),
                            row.subject(),
                            0,
                            row.type(),
                            1,
                            row.recordedAt(),
                            row.payload(),
                            Rows.bytes(metadata),
                            null)),
                    1,
                    "does not follow from its command");
        }
    }

    @Test
    void refusesATimeBeforeTheOneBefore() {
        order.take(Rows.at(1));
        refuses(changed(Rows.at(2), 1, Instant.parse("2026-11-20T00:00:00Z"), "{}"), 2, "before the one before it");
    }

    @Test
    void refusesAnEntryThatIsNotTheNextOfItsAggregate() {
        order.take(Rows.at(1));
        refuses(
                changed(Rows.at(2), 2, Rows.at(2).recordedAt(), "{}"),
                2,
                "is number 2 of note-0, where number 1 is due");
    }

    @Test
    void refusesALineBreakInTheStoredBytes() {
        refuses(changed(Rows.at(1), 0, Rows.at(1).recordedAt(), "{\n}"), 1, "has a line break in its stored bytes");
    }

    private static LedgerRow changed(LedgerRow row, long sequence, Instant recorded, String payload) {
        return Rows.sealed(new LedgerRow(
                row.position(),
                row.entry(),
                row.subject(),
                sequence,
                row.type(),
                1,
                recorded,
                Rows.bytes(payload),
                row.metadata(),
                null));
    }

    @Test
    void whatIsForgottenMayComeAgain() {
        order.take(Rows.at(1));
        order.settle();
        order.take(Rows.at(2));
        order.take(Rows.at(3));
        order.forget();
        assertThatCode(() -> order.take(Rows.at(2))).doesNotThrowAnyException();
        assertThatThrownBy(() -> order.take(Rows.at(1))).isInstanceOf(IntegrityViolation.class);
    }

    private void refuses(LedgerRow row, long position, String because) {
        assertThatThrownBy(() -> order.take(row))
                .isInstanceOfSatisfying(
                        IntegrityViolation.class,
                        misfit -> assertThat(misfit.position()).isEqualTo(position))
                .hasMessageContaining(because);
    }
}
