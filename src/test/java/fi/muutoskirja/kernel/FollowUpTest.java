package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.muutoskirja.kernel.Notebook.LineWritten;
import fi.muutoskirja.kernel.Notebook.Open;
import fi.muutoskirja.kernel.Notebook.Write;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FollowUpTest {
    private LedgerInMemory ledger = new LedgerInMemory();

    @BeforeEach
    void openTwoNotebooks() {
        ledger = Notebook.ledger();
        ledger.say(new RegisterSource(Saying.SOURCE, "Lähde", null, null, null, null, "fi"));
        ledger.say(new Open("notebook-a"), new Open("notebook-b"), new Open("notebook-c"));
    }

    @Test
    void whatFollowsIsRecordedRightAfterItsCause() {
        var command = write("copy notebook-b text").command();
        var receipt = ledger.execute(command);

        var recorded = ledger.after(receipt.position() - 1, 9);
        assertThat(recorded).hasSize(2);
        assertThat(recorded.getLast().statement().event())
                .isEqualTo(new LineWritten("notebook-b", "line-copy", "text"));
        assertThat(recorded.getLast().recorder()).isEqualTo("when-a-line-says-so-then-copy-it");
        assertThat(recorded.getLast().statement().provenance().source())
                .isEqualTo(command.provenance().source());
        assertThat(ledger.execute(command).repeated()).isTrue();
        assertThat(ledger.head()).isEqualTo(receipt.position() + 1);
    }

    @Test
    void whatFollowsCanHaveConsequencesToo() {
        ledger.say(write("copy notebook-b copy notebook-c text"));
        assertThat(ledger.after(4, 9))
                .extracting(Entry::subject)
                .containsExactly("notebook-a", "notebook-b", "notebook-c");
    }

    @Test
    void aCauseIsRefusedWithWhatMustFollow() {
        var head = ledger.head();
        assertThatExceptionOfType(CommandDoor.Refused.class)
                .isThrownBy(() -> ledger.say(write("copy notebook-b copy notebook-c !")))
                .satisfies(refused -> {
                    var rejection = refused.commands().getFirst().rejection();
                    assertThat(rejection.subject()).isEqualTo("notebook-a");
                    assertThat(rejection.objections())
                            .extracting(Objection::rule)
                            .containsExactly("it-can-be");
                    assertThat(rejection.message()).contains("notebook-c");
                });
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void aCauseStandsWithAFindingWhenWhatShouldFollowIsRefused() {
        var entry = ledger.say(write("try notebook-b copy notebook-c !"));
        assertThat(ledger.entry(entry).orElseThrow().statement().findings())
                .extracting(Finding::rule)
                .containsExactly("it-can-be");
        assertThat(ledger.head()).isEqualTo(5);
        ledger.say(Saying.that(new Write("notebook-b", "line-b", "later")));
        assertThat(ledger.after(5, 9)).extracting(Entry::sequence).isEqualTo(List.of(1L));
    }

    private static Saying write(String text) {
        return Saying.that(new Write("notebook-a", "line-a", text));
    }
}
