package fi.muutoskirja.decision;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.DAY;
import static fi.muutoskirja.decision.Handlings.LONG_AGO;
import static fi.muutoskirja.decision.Handlings.M;
import static fi.muutoskirja.decision.Handlings.P;
import static fi.muutoskirja.decision.Handlings.aDebate;
import static fi.muutoskirja.decision.Handlings.aMeeting;
import static fi.muutoskirja.decision.Handlings.counterProposal;
import static fi.muutoskirja.decision.Handlings.inBoard;
import static fi.muutoskirja.decision.Handlings.live;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.decision.Handlings.proposal;
import static fi.muutoskirja.decision.Handlings.rejected;
import static fi.muutoskirja.decision.Handlings.vote;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.VotingCommand.RecordDissent;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.decision.VotingCommand.TakeVote;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.meeting.MeetingCommand.InspectMinutes;
import fi.muutoskirja.meeting.MeetingCommand.RecordRecusal;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class VotingTest {
    private static final NamedVotes NAMED = new NamedVotes(List.of("C. Ceder"), List.of("A. Aalto"), List.of());

    @Test
    void aHandlingBeginsWithItsMatter() {
        var given = aMeeting().and(on(proposal()), on(counterProposal("A. Aalto")));
        given.whenAnEntryIsWithdrawn(1).isRefusedBy("a-handling-begins-with-its-matter");
    }

    @Test
    void aVoteIsTaken() {
        aDebate()
                .when(live(vote(5, 4)))
                .isRecordedAs(new VoteTaken(D, "vote-a", null, P, 5, 4, null, null, null, Threshold.SIMPLE, 9, null));
    }

    @Test
    void aVoteIsBetweenKnownProposals() {
        aMeeting().and(on(proposal())).when(on(vote(5, 4))).isRefusedBy("a-vote-is-between-known-proposals");
    }

    @Test
    void aVoteIsBetweenTwoProposals() {
        aDebate()
                .when(on(new TakeVote(D, "vote-a", P, P, null, null, null, null, null, Threshold.SIMPLE, null, null)))
                .isRefusedBy("a-vote-is-between-two-proposals");
    }

    @Test
    void anIdNamesOneVote() {
        aDebate().and(on(vote(5, 4))).when(on(vote(5, 4))).isRefusedBy("an-id-names-one-vote");
    }

    @Test
    void anUnsecondedProposalFalls() {
        var unseconded = aMeeting().and(on(proposal()), on(counterProposal("A. Aalto")));
        unseconded.when(live(vote(5, 4))).isRefusedBy("an-unseconded-proposal-falls");
        assertThat(unseconded.when(on(vote(5, 4))).isRecordedWithFindings("an-unseconded-proposal-falls"))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.section()).isEqualTo("Kuntalaki 410/2015 104 §");
                    assertThat(finding.message()).doesNotContain("Not checked");
                });
    }

    @Test
    void anActThatWasNotReadRefusesNothing() {
        var findings = aMeeting()
                .and(
                        Saying.that(proposal()).on(LONG_AGO),
                        Saying.that(counterProposal("A. Aalto")).on(LONG_AGO))
                .when(Saying.that(vote(5, 4)).on(LONG_AGO).live())
                .isRecordedWithFindings("an-unseconded-proposal-falls");
        assertThat(findings.getFirst().message()).contains("Not checked", "has not been read");
    }

    @Test
    void whatHappenedOnAnUnknownDayIsNotCheckedAgainstAnAct() {
        var findings = aMeeting()
                .and(on(proposal()), on(counterProposal("A. Aalto")))
                .when(Saying.that(vote(5, 4)).live())
                .isRecordedWithFindings("an-unseconded-proposal-falls");
        assertThat(findings.getFirst().message()).contains("the date does not tell which act governed it");
    }

    @Test
    void votesAddUp() {
        aDebate()
                .when(on(new TakeVote(D, "vote-a", null, P, 5, 4, 1, 0, null, Threshold.SIMPLE, 9, null)))
                .isRefusedBy("no-more-votes-than-members", "no-more-votes-than-people-present");
        aDebate()
                .when(on(new TakeVote(D, "vote-a", null, P, 5, 4, 1, 0, null, Threshold.SIMPLE, 11, null)))
                .isRefusedBy("no-more-votes-than-people-present");
        aDebate()
                .when(on(new TakeVote(D, "vote-a", null, P, 5, -4, 1, 0, null, Threshold.SIMPLE, 9, null)))
                .isRefusedBy("a-count-is-not-negative");
        aDebate().when(on(vote(0, 1, NAMED, Threshold.SIMPLE, null))).isRefusedBy("no-more-are-named-than-voted");
    }

    @Test
    void whoIsAbsentIsAMemberToo() {
        aDebate()
                .when(on(new TakeVote(D, "vote-a", null, P, 5, 3, 0, 1, null, Threshold.SIMPLE, 9, null)))
                .isRecorded();
        aDebate()
                .when(on(new TakeVote(D, "vote-a", null, P, 5, 4, 0, 1, null, Threshold.SIMPLE, 9, null)))
                .isRefusedBy("no-more-votes-than-members");
    }

    @Test
    void noMoreAreNamedThanVotedOnEachSide() {
        var oneEach = new NamedVotes(List.of("A. Aalto"), List.of("B. Berg"), List.of("C. Ceder"));
        aDebate().when(on(votes(1, 1, 1, oneEach))).isRecorded();
        aDebate().when(on(votes(0, 1, 1, oneEach))).isRefusedBy("no-more-are-named-than-voted");
        aDebate().when(on(votes(1, 0, 1, oneEach))).isRefusedBy("no-more-are-named-than-voted");
        aDebate().when(on(votes(1, 1, 0, oneEach))).isRefusedBy("no-more-are-named-than-voted");
        aDebate().when(on(votes(null, null, null, oneEach))).isRecorded();
    }

    private static TakeVote votes(
            @Nullable Integer votesFor, @Nullable Integer against, @Nullable Integer blank, NamedVotes named) {
        return new TakeVote(D, "vote-a", null, P, votesFor, against, blank, null, named, Threshold.SIMPLE, 9, null);
    }

    @Test
    void aPersonVotesOnce() {
        var twice = new NamedVotes(List.of("A. Aalto"), List.of("A. Aalto"), List.of());
        aDebate().when(on(vote(5, 4, twice, Threshold.SIMPLE, null))).isRefusedBy("a-person-votes-once");
    }

    @Test
    void whoVotesBlankVotesToo() {
        var twice = new NamedVotes(List.of("A. Aalto"), List.of(), List.of("A. Aalto"));
        aDebate().when(on(votes(5, 3, 1, twice))).isRefusedBy("a-person-votes-once");
        aDebate()
                .and(on(new RecordRecusal(M, D, "C. Ceder", null)))
                .when(live(votes(5, 3, 1, new NamedVotes(List.of(), List.of(), List.of("C. Ceder")))))
                .isRefusedBy("a-recused-person-takes-no-part");
    }

    @Test
    void aRecusedPersonTakesNoPart() {
        var recused = aDebate().and(on(new RecordRecusal(M, D, "C. Ceder", null)));
        recused.when(live(vote(5, 4, NAMED, Threshold.SIMPLE, null))).isRefusedBy("a-recused-person-takes-no-part");
        recused.when(live(new SecondProposal(D, P, "C. Ceder"))).isRefusedBy("a-recused-person-takes-no-part");
        recused.when(live(new SecondProposal(D, P, "D. Dahl"))).isRecorded();
        aDebate()
                .and(on(vote(5, 4, NAMED, Threshold.SIMPLE, null)), on(new RecordRecusal(M, D, "C. Ceder", null)))
                .when(live(inBoard(null)))
                .isRefusedBy("a-recused-person-takes-no-part");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, SIMPLE, , true",
        "4, 5, SIMPLE, , false",
        "4, 4, SIMPLE, FOR, true",
        "4, 4, SIMPLE, AGAINST, false",
        "6, 3, TWO_THIRDS, , true",
        "5, 3, TWO_THIRDS, , false",
        "6, 0, TWO_THIRDS_OF_ALL, , true",
        "5, 0, TWO_THIRDS_OF_ALL, , false"
    })
    void theOutcomeAgreesWithTheLastVote(
            int votesFor, int against, Threshold threshold, Side chair, boolean presenterWins) {
        var voted = aDebate().and(on(vote(votesFor, against, null, threshold, chair)));
        var rule = "the-outcome-agrees-with-the-last-vote";
        if (presenterWins) {
            voted.when(live(inBoard(null))).isRecorded();
        } else {
            voted.when(live(inBoard(null))).isRefusedBy(rule);
            voted.when(live(rejected())).isRefusedBy(rule);
            voted.when(live(inBoard(P))).isRecorded();
        }
    }

    @Test
    void aTieWithoutTheChairsVoteTellsNoWinner() {
        var tie = aDebate().and(on(vote(4, 4)));
        tie.when(live(inBoard(P))).isRecorded();
    }

    @Test
    void rejectionMayWinAVote() {
        var against = new TakeVote(D, "vote-a", null, null, 4, 5, null, null, null, Threshold.SIMPLE, null, null);
        aDebate().and(on(against)).when(live(inBoard(null))).isRefusedBy("the-outcome-agrees-with-the-last-vote");
        aDebate().and(on(against)).when(live(rejected())).isRecorded();
    }

    @Test
    void aVoteBackFilledAfterTheOutcomeIsNotedWhenItDisagrees() {
        aDebate()
                .and(on(inBoard(null)))
                .when(on(vote(4, 5)))
                .isRecordedWithFindings("the-outcome-agrees-with-the-last-vote");
        aDebate().and(on(inBoard(null))).when(on(vote(5, 4))).isRecorded();
    }

    @Test
    void anAdoptedProposalIsKnownAndSeconded() {
        aMeeting().and(on(proposal())).when(on(inBoard(P))).isRefusedBy("an-adopted-proposal-is-known");
        aMeeting()
                .and(on(proposal()), on(counterProposal("A. Aalto")))
                .when(live(inBoard(P)))
                .isRefusedBy("an-unseconded-proposal-falls");
    }

    @Test
    void anOpponentDissents() {
        var decided = aDebate().and(on(vote(5, 4, NAMED, Threshold.SIMPLE, null)), on(inBoard(null)));
        decided.when(live(new RecordDissent(D, "A. Aalto", null))).isRecorded();
        decided.when(live(new RecordDissent(D, "C. Ceder", null)))
                .isRefusedBy("only-an-opponent-or-the-presenter-dissents");
    }

    @Test
    void oneWhoVotedOtherwiseDissents() {
        var decided = aDebate().and(on(vote(4, 5, NAMED, Threshold.SIMPLE, null)), on(inBoard(P)));
        decided.when(live(new RecordDissent(D, "C. Ceder", "Vaikutuksia ei arvioitu.")))
                .isRecorded();
    }

    @Test
    void thePresenterDissentsWhenTheDecisionDeparts() {
        aDebate()
                .and(on(inBoard(P)))
                .when(live(new RecordDissent(D, "Kaupunginjohtaja", null)))
                .isRecorded();
        aDebate()
                .and(on(inBoard(null)))
                .when(live(new RecordDissent(D, "kaupunginjohtaja", null)))
                .isRefusedBy("only-an-opponent-or-the-presenter-dissents");
    }

    @Test
    void aDissentAfterACountedVoteIsNotChecked() {
        aDebate()
                .and(on(vote(5, 4)), on(inBoard(null)))
                .when(live(new RecordDissent(D, "D. Dahl", null)))
                .isRecordedWithFindings("only-an-opponent-or-the-presenter-dissents");
    }

    @Test
    void aDissentIsFromAnOutcome() {
        aDebate().when(on(new RecordDissent(D, "A. Aalto", null))).isRefusedBy("a-dissent-is-from-an-outcome");
    }

    @Test
    void aDissentIsAnnouncedBeforeTheMinutesAreInspected() {
        var inspected = aDebate()
                .and(on(inBoard(null)), Saying.that(new InspectMinutes(M)).on("12.3.2020"));
        inspected
                .when(Saying.that(new RecordDissent(D, "A. Aalto", null))
                        .on("13.3.2020")
                        .live())
                .isRefusedBy("a-dissent-is-announced-before-the-minutes-are-inspected");
        inspected
                .when(Saying.that(new RecordDissent(D, "A. Aalto", null))
                        .on(DAY)
                        .live())
                .isRecorded();
    }
}
