package fi.muutoskirja.proceedings;

import static fi.muutoskirja.proceedings.Town.BOARD;
import static fi.muutoskirja.proceedings.Town.COUNCIL;
import static fi.muutoskirja.proceedings.Town.D;
import static fi.muutoskirja.proceedings.Town.ORGANISATION;
import static fi.muutoskirja.proceedings.Town.board;
import static fi.muutoskirja.proceedings.Town.council;
import static fi.muutoskirja.proceedings.Town.proposal;
import static fi.muutoskirja.proceedings.Town.proposedToCouncil;
import static fi.muutoskirja.proceedings.Town.rejected;
import static fi.muutoskirja.proceedings.Town.unknownBody;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.AfterDecisionCommand.PublishDecision;
import fi.muutoskirja.decision.OutcomeCommand.ApproveInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeCommand.DecideAsOfficial;
import fi.muutoskirja.proceedings.PhaseOnDay.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision that nobody contests, on days before, in and after each phase. */
@Tag("fast")
class LegalStatusTest {
    private final Town town = new Town();

    @ParameterizedTest
    @CsvSource({
        "2019-11-24, ",
        "2019-11-25, PREPARED",
        "2019-12-01, PREPARED",
        "2019-12-02, DECIDED",
        "2019-12-09, MINUTES_INSPECTED",
        "2019-12-10, PUBLISHED",
        "2019-12-16, PUBLISHED",
        "2019-12-17, APPEAL_OPEN",
        "2020-01-16, APPEAL_OPEN",
        "2020-01-17, FINAL",
        "2030-01-01, FINAL"
    })
    void aDecisionOfTheCouncilIsAppealedAtOnce(String day, @Nullable Phase phase) {
        town.published(council(D));
        assertThat(town.on(day).phase()).isEqualTo(phase);
        assertThat(town.on(day).perhaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-16, PUBLISHED",
        "2019-12-17, RECTIFICATION_OPEN",
        "2019-12-31, RECTIFICATION_OPEN",
        "2020-01-01, FINAL"
    })
    void rectificationIsClaimedFirstOfADecisionOfTheBoard(String day, Phase phase) {
        town.published(board(D));
        assertThat(town.on(day).phase()).isEqualTo(phase);
        assertThat(town.on(day).remedy()).isEqualTo(Remedy.RECTIFICATION_FIRST);
    }

    @Test
    void anOfficialsDecisionHasNoMinutesAndIsPublishedItself() {
        town.on(
                        "2.12.2019",
                        new DecideAsOfficial(
                                D,
                                ORGANISATION,
                                "Siirto",
                                null,
                                "rehtori",
                                null,
                                "3",
                                null,
                                List.of(),
                                List.of(),
                                List.of()))
                .on("10.12.2019", new PublishDecision(D, null));
        assertThat(town.on("2019-12-31").phase()).isEqualTo(Phase.RECTIFICATION_OPEN);
        assertThat(mark(town.on("2019-12-31"), Phase.MINUTES_INSPECTED)).isEqualTo(Mark.DOES_NOT_APPLY);
        assertThat(town.on("2020-01-01").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void eachDeadlineTellsHowItWasCounted() {
        town.published(council(D));
        var windows = town.on("2019-12-20").windows();
        assertThat(windows)
                .extracting(window -> window.deadline().last().latest())
                .containsExactly(LocalDate.of(2019, 12, 17), LocalDate.of(2020, 1, 16));
        assertThat(windows).extracting(Window::start).containsExactly(Window.Start.PUBLICATION, Window.Start.NOTICE);
        assertThat(windows).allMatch(Window::recorded);
        assertThat(windows).extracting(window -> window.open().name()).containsExactly("NO", "CERTAINLY");
    }

    @Test
    void whatOnlyPreparesCannotBeAppealedAndNeverBecomesFinal() {
        town.published(proposedToCouncil(D));
        var state = town.on("2025-01-01");
        assertThat(state.remedy()).isEqualTo(Remedy.NONE_FOR_PREPARATION);
        assertThat(state.phase()).isEqualTo(Phase.PUBLISHED);
        assertThat(state.windows()).isEmpty();
        assertThat(mark(state, Phase.FINAL)).isEqualTo(Mark.DOES_NOT_APPLY);
    }

    @Test
    void theGeneralMeetingOfACompanyIsOutsideTheAct() {
        town.on(
                "2.12.2019",
                new ApproveInGeneralMeeting(
                        D,
                        ORGANISATION,
                        "Purku",
                        null,
                        "unit-jamsa-yhtio",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        assertThat(town.on("2025-01-01").remedy()).isEqualTo(Remedy.OUTSIDE_THE_ACT);
        assertThat(town.on("2025-01-01").phase()).isEqualTo(Phase.DECIDED);
    }

    @Test
    void underTheActOf1995NothingIsChecked() {
        town.on("16.11.2009", proposal(D)).on("16.11.2009", council(D));
        var state = town.on("2025-01-01");
        assertThat(state.remedy()).isEqualTo(Remedy.ACT_NOT_READ);
        assertThat(state.windows()).isEmpty();
        assertThat(mark(state, Phase.FINAL)).isEqualTo(Mark.NOT_CHECKED);
    }

    @Test
    void aYearInWhichTheActChangedDoesNotTellWhichGoverned() {
        town.on("2017", council(D));
        assertThat(town.on("2025-01-01").remedy()).isEqualTo(Remedy.ACT_UNCERTAIN);
    }

    @Test
    void theKindOfABodyTellsWhereTheEntryDoesNot() {
        assertThat(new Town().published(rejected(COUNCIL)).on("2020-01-16").remedy())
                .isEqualTo(Remedy.APPEAL);
        assertThat(new Town().published(rejected(BOARD)).on("2020-01-16").remedy())
                .isEqualTo(Remedy.RECTIFICATION_FIRST);
        assertThat(new Town().published(rejected(null)).on("2020-01-16").remedy())
                .isEqualTo(Remedy.BODY_UNKNOWN);
        assertThat(new Town().published(unknownBody(COUNCIL)).on("2020-01-16").remedy())
                .isEqualTo(Remedy.APPEAL);
        assertThat(new Town().published(unknownBody(null)).on("2020-01-16").remedy())
                .isEqualTo(Remedy.BODY_UNKNOWN);
    }

    @Test
    void aProposalWithoutARecordedOutcomeIsSaidToBeOne() {
        town.on("25.11.2019", proposal(D));
        var state = town.on("2020-01-01");
        assertThat(state.remedy()).isEqualTo(Remedy.OUTCOME_UNKNOWN);
        assertThat(state.phase()).isEqualTo(Phase.PREPARED);
        assertThat(mark(state, Phase.DECIDED)).isEqualTo(Mark.NOT_RECORDED);
        assertThat(state.beside())
                .extracting(LegalCircumstance::kind)
                .containsExactly(LegalCircumstance.Kind.OUTCOME_UNKNOWN);
        assertThat(town.on("2019-11-24").beside()).isEmpty();
    }

    @Test
    void aPublicationWithinBoundsGivesWindowsWithinBounds() {
        town.handledIn(council(D), "joulukuussa 2019");
        assertThat(town.on("2019-12-20").phase()).isEqualTo(Phase.MINUTES_INSPECTED);
        assertThat(town.on("2019-12-20").perhaps()).containsExactly(Phase.PUBLISHED, Phase.NOTIFIED, Phase.APPEAL_OPEN);
        assertThat(town.on("2020-01-10").phase()).isEqualTo(Phase.APPEAL_OPEN);
        assertThat(town.on("2020-01-10").perhaps()).containsExactly(Phase.FINAL);
        assertThat(town.on("2020-02-06").phase()).isEqualTo(Phase.APPEAL_OPEN);
        assertThat(town.on("2020-02-07").phase()).isEqualTo(Phase.FINAL);
    }

    @Test
    void withoutAPublicationTheWindowIsOnlyKnownNotToEndBeforeADay() {
        town.on("25.11.2019", proposal(D)).on("2.12.2019", council(D));
        assertThat(town.on("2020-01-08").phase()).isEqualTo(Phase.DECIDED);
        assertThat(town.on("2020-01-08").perhaps()).containsExactly(Phase.APPEAL_OPEN);
        assertThat(town.on("2020-01-09").perhaps()).containsExactly(Phase.APPEAL_OPEN, Phase.FINAL);
        assertThat(town.on("2020-01-08").windows()).noneMatch(Window::recorded);
        assertThat(mark(town.on("2030-01-01"), Phase.PUBLISHED)).isEqualTo(Mark.NOT_RECORDED);
    }

    @Test
    void nothingStandsOfADecisionThatNobodyTold() {
        assertThat(town.queries.legalState(D, LocalDate.of(2020, 1, 1), town.now()))
                .isEmpty();
    }

    static Mark mark(LegalStatus state, Phase phase) {
        return state.steps().stream()
                .filter(step -> step.phase() == phase)
                .findFirst()
                .orElseThrow()
                .mark();
    }
}
