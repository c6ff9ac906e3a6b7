package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.DecisionState;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.OutcomeEvent.ProposalRejected;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.MeetingLaw;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may dissent, and when. */
final class DissentRules {
    private DissentRules() {}

    static List<Objection> against(EventUnderRules telling, DissentRecorded fact) {
        return Objection.raised(
                aDissentIsFromAnOutcome(telling, fact),
                onlyAnOpponentOrThePresenterDissents(telling, fact),
                aDissentIsAnnouncedBeforeTheMinutesAreInspected(telling));
    }

    private static Optional<Objection> aDissentIsFromAnOutcome(EventUnderRules telling, DissentRecorded fact) {
        return impossibleIf(
                telling.state().outcome() == null,
                "a-dissent-is-from-an-outcome",
                "No outcome is recorded in " + fact.decision() + " to dissent from.");
    }

    private static Optional<Objection> onlyAnOpponentOrThePresenterDissents(
            EventUnderRules telling, DissentRecorded fact) {
        var ended = telling.state().outcome();
        if (ended == null || mayDissent(telling.state(), ended.event(), fact.person())) {
            return Optional.empty();
        }
        var rule = "only-an-opponent-or-the-presenter-dissents";
        if (telling.state().votes().stream().anyMatch(vote -> vote.event().named() == null)) {
            return Optional.of(OutcomeRules.notChecked(
                    rule,
                    MeetingLaw.DISSENT.citation(),
                    "Not checked: the votes were only counted, so it is not known how " + fact.person() + " voted."));
        }
        return telling.lawful()
                .breachIf(
                        true,
                        rule,
                        MeetingLaw.DISSENT,
                        fact.person() + " neither proposed nor voted otherwise than was decided, and is not a presenter"
                                + " from whose proposal the decision departs.");
    }

    private static boolean mayDissent(DecisionState state, HandlingEnded outcome, String person) {
        var adopted = AgreementRules.adopted(outcome);
        var rejected = outcome instanceof ProposalRejected;
        var departs = adopted != null || rejected;
        var proposedOtherwise = state.proposals().stream()
                .anyMatch(proposal ->
                        proposal.person().equals(person) && !proposal.id().equals(adopted));
        return departs && state.presenter().filter(person::equalsIgnoreCase).isPresent()
                || proposedOtherwise
                || state.votes().stream()
                        .map(Stated::event)
                        .anyMatch(vote -> votedOtherwise(vote, person, adopted, rejected));
    }

    private static boolean votedOtherwise(VoteTaken vote, String person, @Nullable String adopted, boolean rejected) {
        var named = vote.named();
        if (named == null) {
            return false;
        }
        var supportedBase = named.peopleFor().contains(person) && (rejected || !same(vote.base(), adopted));
        var supportedCounter = named.peopleAgainst().contains(person)
                && (vote.counter() == null ? !rejected : !same(vote.counter(), adopted));
        return supportedBase || supportedCounter;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(one).equals(Optional.ofNullable(other));
    }

    private static Optional<Objection> aDissentIsAnnouncedBeforeTheMinutesAreInspected(EventUnderRules telling) {
        return telling.meeting()
                .flatMap(meeting -> Optional.ofNullable(meeting.inspected()))
                .flatMap(inspected -> telling.lawful()
                        .breachIf(
                                telling.happened().isCertainlyAfter(inspected),
                                "a-dissent-is-announced-before-the-minutes-are-inspected",
                                MeetingLaw.DISSENT,
                                "The minutes had been inspected before the dissent was announced."));
    }
}
