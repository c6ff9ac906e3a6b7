package fi.muutoskirja.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.OrganisationCommand;
import fi.muutoskirja.reform.ReformCommand;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LedgerInMemoryTest {
    private static final OrganisationCommand REGISTER =
            new OrganisationCommand.RegisterOrganisation("org-jamsa", "Jämsä");
    private static final ReformCommand START = new ReformCommand.StartReform("reform-jamsa", "org-jamsa", "Uudistus");

    private final LedgerInMemory ledger = LedgerInMemory.withSource();

    @Test
    void givesPositionsWithoutGapsAndSequencesWithinEachSubject() {
        ledger.say(REGISTER, START, new ReformCommand.StateAim("reform-jamsa", "Elinvoima"));

        assertThat(ledger.after(0, 10)).extracting(Entry::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.of(List.of("reform-jamsa"), 4))
                .extracting(Entry::sequence)
                .containsExactly(0L, 1L);
        assertThat(ledger.of(List.of("reform-jamsa"), 3)).hasSize(1);
        assertThat(ledger.after(2, 1)).extracting(Entry::position).containsExactly(3L);
        assertThat(ledger.after(9, 1)).isEmpty();
    }

    @Test
    void recordsACommandOnceHoweverOftenItIsSent() {
        var command = Saying.that(REGISTER).command();

        var first = ledger.execute(command);
        var second = ledger.execute(command);

        assertThat(second.entry()).isEqualTo(first.entry());
        assertThat(List.of(first.repeated(), second.repeated())).containsExactly(false, true);
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void refusesACommandIdThatWasUsedForSomethingElse() {
        var id = UUID.randomUUID();
        ledger.say(Saying.that(REGISTER).underId(id));
        var other = Saying.that(new OrganisationCommand.RegisterOrganisation("org-orivesi", "Orivesi"))
                .underId(id)
                .command();

        assertThatThrownBy(() -> ledger.execute(other)).isInstanceOf(CommandDoor.CommandIdReused.class);
    }

    @Test
    void writesAllCommandsOfABatchOrNone() {
        var nobody = Saying.that(new ReformCommand.StartReform("reform-x", "org-nobody", "X"))
                .command();
        var noOne = Saying.that(new ReformCommand.StartReform("reform-y", "org-no-one", "Y"))
                .command();
        var batch = List.of(Saying.that(REGISTER).command(), Saying.that(START).command(), nobody, noOne);

        assertThatThrownBy(() -> ledger.executeAll(batch))
                .isInstanceOfSatisfying(
                        CommandDoor.Refused.class,
                        refused -> assertThat(refused.commands())
                                .extracting(CommandDoor.RefusedCommand::command)
                                .containsExactly(nobody.id(), noOne.id()));
        assertThat(ledger.head()).isEqualTo(1);

        ledger.executeAll(batch.subList(0, 2));
        assertThat(ledger.head()).isEqualTo(3);
    }

    @Test
    void tellsThePositionAtAnInstant() {
        ledger.itIs(LedgerInMemory.BEGINNING.plusSeconds(60)).say(REGISTER);

        assertThat(ledger.positionAt(LedgerInMemory.BEGINNING.minusSeconds(1))).isZero();
        assertThat(ledger.positionAt(LedgerInMemory.BEGINNING.plusSeconds(59))).isEqualTo(1);
        assertThat(ledger.positionAt(LedgerInMemory.BEGINNING.plusSeconds(60))).isEqualTo(2);
    }
}
