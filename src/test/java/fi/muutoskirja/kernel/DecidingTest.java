package fi.muutoskirja.kernel;

import static fi.muutoskirja.kernel.Notebook.ID;
import static fi.muutoskirja.kernel.Notebook.NOTEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Notebook.LookInto;
import fi.muutoskirja.kernel.Notebook.Open;
import fi.muutoskirja.kernel.Notebook.Write;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Nobody;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("fast")
class DecidingTest {
    private static final String OPENED_ONCE = "an-aggregate-is-opened-once";
    private static final String SAME_THING = "a-correction-is-about-the-same-thing";
    private static final String SAME_KIND = "a-correction-keeps-the-kind-of-entry";
    private static final String IN_FORCE = "only-an-entry-in-force-is-corrected";
    private static final String NOT_RECORDED = "what-is-named-has-been-recorded";

    private LedgerInMemory ledger = LedgerInMemory.withSource();

    @BeforeEach
    void openANotebook() {
        ledger = Notebook.ledger();
        ledger.say(new RegisterSource(Saying.SOURCE, "Lähde", null, null, null, null, "fi"));
        ledger.say(new Open(ID));
    }

    @ParameterizedTest
    @EnumSource(RecordingMode.class)
    void theImpossibleIsAlwaysRefused(RecordingMode mode) {
        assertThat(refusing(in(mode, write("!")))).containsExactly("it-can-be");
    }

    @Test
    void theUnlawfulIsRefusedLiveAndFoundWhenBackFilled() {
        assertThat(refusing(in(RecordingMode.LIVE, write("§")))).containsExactly("it-is-lawful");
        assertThat(findings(in(RecordingMode.FROM_SOURCE, write("§"))))
                .containsExactly(new Finding("it-is-lawful", "1 §", "§"));
    }

    @ParameterizedTest
    @EnumSource(RecordingMode.class)
    void theNoteworthyIsAlwaysFound(RecordingMode mode) {
        assertThat(findings(in(mode, write("?")))).containsExactly(new Finding("it-is-ordinary", null, "?"));
    }

    @Test
    void anAggregateIsOpenedOnce() {
        assertThat(refusing(Saying.that(new Open(ID)))).containsExactly(OPENED_ONCE);
    }

    @Test
    void anAggregateOfWhichNothingStandsIsOpenedAnew() {
        var opened = ledger.after(1, 1).getFirst().id();
        ledger.say(new WithdrawEntry(ID, opened, "Väärin."));
        assertThat(refusing(Saying.that(write("a")))).containsExactly(NOT_RECORDED);
        ledger.say(new Open(ID));
        ledger.say(write("a"));
    }

    @Test
    void onlySomeActsNeedNothingBeforeThem() {
        assertThat(refusing(Saying.that(new Write("notebook-z", "line-a", "a"))))
                .containsExactly(NOT_RECORDED);
        assertThat(refusing(Saying.that(new WithdrawEntry("notebook-z", UUID.randomUUID(), "Väärin."))))
                .containsExactly(NOT_RECORDED);
        ledger.say(new LookInto("notebook-z", List.of()));
        ledger.say(new LookInto("notebook-z", List.of()));
    }

    @Test
    void aCorrectionIsRecordedWithItsReasonAndItsOwnFindings() {
        var line = ledger.say(write("a"));
        var corrected = ledger.say(new CorrectEntry(ID, line, "Luettiin väärin.", write("?")));
        var statement = ledger.entry(corrected).orElseThrow().statement();
        assertThat(statement.event())
                .isEqualTo(new EntryCorrected(line, "Luettiin väärin.", new Notebook.LineWritten(ID, "line-a", "?")));
        assertThat(statement.findings()).extracting(Finding::rule).containsExactly("it-is-ordinary");
    }

    @Test
    void aCorrectionIsJudgedAsIfTheEntryHadSaidItFromTheBeginning() {
        var line = ledger.say(write("a"));
        assertThat(refusing(correct(line, write("!")))).containsExactly("it-can-be");
        ledger.say(correct(line, write("a")));
    }

    @Test
    void whatWasSaidLaterMustStillStand() {
        var line = ledger.say(write("a"));
        var later = ledger.say(new Write(ID, "line-b", "b"));

        var refusal = rejection(correct(line, write("b"))).objections().getFirst();

        assertThat(refusal.rule()).isEqualTo("a-line-is-written-once");
        assertThat(refusal.message()).contains(later.toString()).contains("could then not stand");
    }

    @Test
    void whatWasOddBeforeDoesNotStandInTheWayOfACorrection() {
        var line = ledger.say(write("a"));
        ledger.say(in(RecordingMode.FROM_SOURCE, new Write(ID, "line-b", "§")));
        ledger.say(correct(line, write("c")));
        assertThat(refusing(Saying.that(new Write(ID, "line-c", "c")))).containsExactly("a-line-is-written-once");
    }

    @Test
    void whatCouldNotStandBeforeDoesNotStandInTheWayEitherAndWhatCouldDoes() {
        var history = History.empty(NOTEBOOK)
                .append(entry(1), recorded(new Notebook.Opened(ID)))
                .append(entry(2), recorded(new Notebook.LineWritten(ID, "line-a", "a")))
                .append(entry(3), recorded(new Notebook.LineWritten(ID, "line-b", "b")))
                .append(entry(4), recorded(new Notebook.LineWritten(ID, "line-c", "b")))
                .append(entry(5), recorded(new Notebook.LineWritten(ID, "line-d", "d")));
        var deciding = new Deciding(new Catalog(List.of(NOTEBOOK)));

        assertThat(deciding.decide(
                        NOTEBOOK, history, correct(entry(2), write("x")).command(), Nobody.AROUND))
                .isInstanceOf(Verdict.Accepted.class);
        assertThat(deciding.decide(
                        NOTEBOOK, history, correct(entry(2), write("d")).command(), Nobody.AROUND))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rejection().objections())
                                .containsExactly(Objection.impossible(
                                        "a-line-is-written-once", "Entry " + entry(5) + " could then not stand: d")));
    }

    private static UUID entry(int number) {
        return new UUID(0, number);
    }

    private static Statement recorded(LedgerEvent event) {
        return new Statement(event, Saying.that(write("")).command().provenance(), List.of());
    }

    @Test
    void aCorrectionThatNamesNoReformLeavesTheEntryInItsReform() {
        ledger.say(new RegisterOrganisation("org-a", "A"));
        ledger.say(new StartReform("reform-a", "org-a", "A"));
        var line = ledger.say(Saying.that(write("a")).inCourseOf("reform-a"));

        var corrected = ledger.say(correct(line, write("b")));

        assertThat(ledger.entry(corrected)
                        .orElseThrow()
                        .statement()
                        .provenance()
                        .reform())
                .isEqualTo("reform-a");
    }

    @Test
    void aCorrectionIsAboutTheSameThing() {
        var line = ledger.say(write("a"));
        assertThat(refusing(correct(line, new Write(ID, "line-b", "a")))).containsExactly(SAME_THING);
    }

    @Test
    void aCorrectionStaysInItsAggregate() {
        var line = ledger.say(write("a"));
        ledger.say(new Open("notebook-b"));
        assertThat(refusing(correct(line, new Write("notebook-b", "line-a", "a"))))
                .containsExactly(SAME_THING);
        assertThat(refusing(correct(line, new RegisterOrganisation("org-a", "A"))))
                .containsExactly(SAME_THING);
    }

    @Test
    void aCorrectionKeepsTheKindOfEntry() {
        var line = ledger.say(write("a"));
        assertThat(refusing(correct(line, new Open(ID)))).containsExactly(SAME_KIND);
        assertThat(refusing(correct(line, new WithdrawEntry(ID, line, "Väärin."))))
                .containsExactly(SAME_KIND);
    }

    @Test
    void onlyAnEntryInForceIsCorrectedOrWithdrawn() {
        var line = ledger.say(write("a"));
        var correction = ledger.say(correct(line, write("b")));
        var withdrawal = ledger.say(new WithdrawEntry(ID, line, "Väärin."));

        for (var entry : List.of(UUID.randomUUID(), line, correction, withdrawal)) {
            assertThat(refusing(correct(entry, write("c")))).containsExactly(IN_FORCE);
            assertThat(refusing(Saying.that(new WithdrawEntry(ID, entry, "Väärin."))))
                    .containsExactly(IN_FORCE);
        }
    }

    @Test
    void everyNameOfSomethingUnrecordedIsToldAtOnce() {
        var act = new LookInto(ID, List.of("notebook-x", ID, "notebook-y"));
        var objections = rejection(Saying.that(act).citing("source-z", "…").inCourseOf("reform-z"))
                .objections();
        assertThat(objections)
                .extracting(Objection::message)
                .containsExactly(
                        "others: nothing is recorded under notebook-x.",
                        "others: nothing is recorded under notebook-y.",
                        "document: nothing is recorded under source-z.",
                        "reform: nothing is recorded under reform-z.");
    }

    @Test
    void whatIsNamedInsideACorrectionOrAnAuthorityIsLookedForToo() {
        var look = ledger.say(new LookInto(ID, List.of()));
        assertThat(refusing(correct(look, new LookInto(ID, List.of("notebook-x")))))
                .containsExactly(NOT_RECORDED);
        assertThat(refusing(Saying.that(write("a")).byDecision("decision-x"))).containsExactly(NOT_RECORDED);
    }

    private static Write write(String text) {
        return new Write(ID, "line-a", text);
    }

    private static Saying correct(UUID entry, LedgerCommand corrected) {
        return Saying.that(new CorrectEntry(ID, entry, "Väärin.", corrected));
    }

    private static Saying in(RecordingMode mode, LedgerCommand act) {
        return mode == RecordingMode.LIVE ? Saying.that(act).live() : Saying.that(act);
    }

    private List<Finding> findings(Saying saying) {
        return ledger.entry(ledger.say(saying)).orElseThrow().statement().findings();
    }

    private List<String> refusing(Saying saying) {
        return rejection(saying).objections().stream().map(Objection::rule).toList();
    }

    private Rejection rejection(Saying saying) {
        try {
            ledger.execute(saying.command());
        } catch (CommandDoor.Refused refused) {
            return refused.commands().getFirst().rejection();
        }
        throw new AssertionError(saying.command() + " was recorded");
    }
}
