package fi.muutoskirja.findings;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.duties.DossierDuties;
import fi.muutoskirja.findings.Findings.Found;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.ReformCommand.RecordTargetOutcome;
import fi.muutoskirja.reform.ReformCommand.SetTarget;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.testing.BuiltInCase;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LedgerFindingsTest {
    private static final String R = "reform-a";
    private static final String O = "org-jamsa";
    private static final String MEETING = "meeting-a";
    private static final LocalDate ON = LocalDate.of(2024, 1, 1);

    private final LedgerInMemory ledger = LedgerInMemory.withSource();

    @BeforeEach
    void aReformHasBegun() {
        ledger.say(new RegisterOrganisation(O, "Jämsä"), new StartReform(R, O, "Uudistus"));
    }

    @Test
    void nothingSpeaksAgainstASoundReform() {
        say(meeting(), approval(MEETING));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDecisionWhoseMeetingWasWithdrawnLaterIsFoundNow() {
        var meeting = say(meeting());
        var decision = say(approval(MEETING));
        var before = ledger.head();
        say(new WithdrawEntry(MEETING, meeting, "Kokousta ei ollut."));
        assertThat(findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo("what-is-named-has-been-recorded");
            assertThat(it.entry()).isEqualTo(decision);
            assertThat(it.recorded()).isFalse();
            assertThat(it.now()).isTrue();
        });
        assertThat(findings(before)).isEmpty();
    }

    @Test
    void aDecisionWhoseMeetingTurnedOutToBeAnEveningSessionIsFoundNow() {
        var meeting = say(meeting());
        var decision = say(approval(MEETING));
        say(new WithdrawEntry(MEETING, meeting, "Se oli iltakoulu."));
        say(new HoldEveningSession(MEETING, O, "Iltakoulu", List.of(), null, null));
        assertThat(findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo("an-evening-session-decides-nothing");
            assertThat(it.section()).contains("98");
            assertThat(it.entry()).isEqualTo(decision);
        });
    }

    @Test
    void aCorrectedDecisionIsJudgedAmongWhatWasToldBeforeItsCorrection() {
        var decision = say(approval(null));
        say(meeting());
        say(new CorrectEntry("decision-a", decision, "Kokous selvisi.", approval(MEETING)));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aWithdrawnEntryIsNotJudged() {
        var meeting = say(meeting());
        var decision = say(approval(MEETING));
        say(new WithdrawEntry(MEETING, meeting, "Kokousta ei ollut."));
        say(new WithdrawEntry("decision-a", decision, "Eikä päätöstä."));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aTargetWhoseTimeHasPassedWithoutARecordIsFoundUntilItsOutcomeIsTold() {
        var target = say(new SetTarget(R, "target-a", "Valtuusto päättää", null, DateWords.read("28.4.2023")));
        assertThat(findings()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo("what-came-of-a-target-is-recorded");
            assertThat(it.entry()).isEqualTo(target);
            assertThat(it.message()).contains("2023-04-28");
        });
        say(Saying.that(new RecordTargetOutcome(R, "target-a", null, true, "Päätti."))
                .on("1.5.2023"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsOnlyPossiblyLateIsNoFinding() {
        say(new SetTarget(R, "target-a", "Valtuusto päättää", null, DateWords.read("marraskuun lopulla")));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aReformNobodyStartedHasNoAnswer() {
        assertThat(asked("reform-z", ledger.head(), ledger)).isEmpty();
    }

    @Test
    void jarvenpaaIsFoundToHavePromisedMoreThanIsRecorded() {
        var jarvenpaa = BuiltInCase.told("jarvenpaa");
        var found = asked("reform-jarvenpaa-muutosohjelma", jarvenpaa.head(), jarvenpaa)
                .orElseThrow()
                .findings();
        assertThat(found)
                .filteredOn(it -> it.rule().equals("a-recurring-duty-is-done-each-time"))
                .extracting(Found::message)
                .hasSize(3)
                .anySatisfy(message -> assertThat(message).endsWith("4 times."))
                .anySatisfy(message -> assertThat(message).endsWith("12 times."));
        assertThat(found).noneMatch(Found::recorded);
    }

    @Test
    void nothingInTheFiveCasesIsFoundAnewByTheRules() {
        for (var name : List.of("jamsa", "orivesi", "jarvenpaa", "heinola", "tampere")) {
            var told = BuiltInCase.told(name);
            var timelines = Timelines.over(told.catalog(), told, (id, knownAt) -> Optional.empty());
            for (var reform : timelines.reforms(told.head())) {
                assertThat(asked(reform.id(), told.head(), told).orElseThrow().findings())
                        .filteredOn(it -> it.section() != null || it.rule().equals("what-is-named-has-been-recorded"))
                        .allMatch(Found::recorded);
            }
        }
    }

    private UUID say(LedgerCommand... acts) {
        UUID last = null;
        for (var act : acts) {
            last = say(Saying.that(act));
        }
        return Objects.requireNonNull(last);
    }

    private UUID say(Saying saying) {
        return ledger.say(saying.inCourseOf(R));
    }

    private List<Found> findings() {
        return findings(ledger.head());
    }

    private List<Found> findings(long knownAt) {
        return asked(R, knownAt, ledger).orElseThrow().findings();
    }

    private static Optional<Findings> asked(String reform, long knownAt, LedgerInMemory ledger) {
        var timelines = Timelines.over(ledger.catalog(), ledger, (id, known) -> Optional.empty());
        return new LedgerFindings(ledger.catalog(), ledger, timelines, new DossierDuties(new LedgerDossiers(ledger)))
                .findings(reform, ON, knownAt);
    }

    private static ConveneMeeting meeting() {
        return new ConveneMeeting(MEETING, O, "Kokous", List.of(), null, null, null, null);
    }

    private static ApproveInCouncil approval(@Nullable String meeting) {
        return new ApproveInCouncil(
                "decision-a", O, "Päätös", null, null, meeting, null, null, List.of(), List.of(), List.of(), null);
    }
}
