package fi.muutoskirja.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.OrganisationCommand;
import java.util.List;
import java.util.function.Function;

/**
 * What was recorded before, what is asked now, and what comes of it:
 * {@code Given.aMunicipality().and(start).when(propose).isRecorded()}.
 */
public final class Given {
    /** The municipality that {@link #aMunicipality()} has registered; its units begin with {@code unit-jamsa-}. */
    public static final String ORGANISATION = "org-jamsa";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();

    private Given() {}

    /** Nothing but the source that everything cites. */
    public static Given nothing() {
        return new Given();
    }

    public static Given aMunicipality() {
        return nothing().and(new OrganisationCommand.RegisterOrganisation(ORGANISATION, "Jämsä"));
    }

    public Given and(LedgerCommand... acts) {
        ledger.say(acts);
        return this;
    }

    public Given and(Saying... sayings) {
        ledger.say(sayings);
        return this;
    }

    public LedgerInMemory ledger() {
        return ledger;
    }

    public Outcome when(LedgerCommand act) {
        return when(Saying.that(act));
    }

    public Outcome when(Saying saying) {
        return when(saying.command());
    }

    /** The last entry is corrected to say this. */
    public Outcome whenTheLastEntryIsCorrectedTo(LedgerCommand corrected) {
        return whenTheLastEntryIs(last -> new CorrectEntry(last.subject(), last.id(), "Kirjattiin väärin.", corrected));
    }

    /** The entry that was recorded so many before the last one is withdrawn; 0 is the last one. */
    public Outcome whenAnEntryIsWithdrawn(int beforeTheLast) {
        var entries = ledger.after(0, Integer.MAX_VALUE);
        var entry = entries.get(entries.size() - 1 - beforeTheLast);
        return when(new WithdrawEntry(entry.subject(), entry.id(), "Kirjattiin vahingossa."));
    }

    private Outcome whenTheLastEntryIs(Function<Entry, LedgerCommand> change) {
        return when(change.apply(ledger.after(ledger.head() - 1, 1).getFirst()));
    }

    private Outcome when(CommandEnvelope command) {
        var head = ledger.head();
        try {
            return new Recorded(
                    ledger.entry(ledger.execute(command).entry()).orElseThrow().statement());
        } catch (CommandDoor.Refused refused) {
            assertThat(ledger.head()).as("a refused command writes nothing").isEqualTo(head);
            return new Refused(refused.commands().getFirst().rejection().objections());
        }
    }

    /** What came of a command. */
    public sealed interface Outcome {
        /** Fails unless it was recorded without any finding. */
        Statement isRecorded();

        /** Fails unless exactly this was recorded, without any finding. */
        default void isRecordedAs(LedgerEvent fact) {
            assertThat(isRecorded().event()).isEqualTo(fact);
        }

        /** Fails unless it was recorded with findings of exactly these rules. */
        List<Finding> isRecordedWithFindings(String... rules);

        /** Fails unless exactly these rules refused it. */
        List<Objection> isRefusedBy(String... rules);
    }

    private record Recorded(Statement statement) implements Outcome {
        @Override
        public Statement isRecorded() {
            isRecordedWithFindings();
            return statement;
        }

        @Override
        public List<Finding> isRecordedWithFindings(String... rules) {
            assertThat(statement.findings()).extracting(Finding::rule).containsExactly(rules);
            return statement.findings();
        }

        @Override
        public List<Objection> isRefusedBy(String... rules) {
            return fail("expected a refusal by %s, but %s was recorded", List.of(rules), statement.event());
        }
    }

    private record Refused(List<Objection> objections) implements Outcome {
        @Override
        public Statement isRecorded() {
            return fail("expected an entry, but it was refused: %s", objections);
        }

        @Override
        public List<Finding> isRecordedWithFindings(String... rules) {
            return fail("expected an entry, but it was refused: %s", objections);
        }

        @Override
        public List<Objection> isRefusedBy(String... rules) {
            assertThat(objections).extracting(Objection::rule).containsExactlyInAnyOrder(rules);
            return objections;
        }
    }
}
