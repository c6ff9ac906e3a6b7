package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.OutcomeEvent.ApprovedInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Objection.Weight;
import fi.muutoskirja.law.MeetingLaw;
import fi.muutoskirja.meeting.MeetingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks against the end of a handling, by where and by whom it was decided. */
final class OutcomeRules {
    private OutcomeRules() {}

    static List<Objection> against(EventUnderRules telling, HandlingEnded fact) {
        var objections = new ArrayList<>(Objection.raised(
                HandlingRules.aHandlingEndsOnce(telling, fact),
                GatheringsThatDecideNothing.anEveningSessionDecidesNothing(fact, telling),
                HandlingRules.aBodyDecidesForItsOwnMunicipality(fact.body(), fact.organisation()),
                HandlingRules.aHandlingStaysInItsMunicipality(telling, fact),
                aDecisionIsMadeWhileItsMeetingLasts(telling, fact),
                enoughMembersArePresent(telling, fact),
                theCouncilIsInvitedFourDaysBefore(telling, fact),
                aRecusedPersonTakesNoPart(telling, fact)));
        objections.addAll(AgreementRules.against(telling, fact));
        if (fact instanceof ApprovalEvent approval) {
            objections.addAll(EffectRules.against(telling, approval));
        }
        return objections;
    }

    private static Optional<Objection> aDecisionIsMadeWhileItsMeetingLasts(
            EventUnderRules telling, HandlingEnded fact) {
        var happened = telling.happened();
        return telling.meeting(fact.meeting())
                .filter(meeting -> {
                    var begins = meeting.happened();
                    var ends = meeting.closed() == null ? begins : meeting.closed();
                    return begins != null && begins.isCertainlyAfter(happened)
                            || ends != null && happened.isCertainlyAfter(ends);
                })
                .map(meeting -> Objection.impossible(
                        "a-decision-is-made-while-its-meeting-lasts",
                        "happened: the day is not one on which the meeting " + fact.meeting() + " was held."));
    }

    private static Optional<Objection> enoughMembersArePresent(EventUnderRules telling, HandlingEnded fact) {
        if (fact instanceof ApprovedInGeneralMeeting || fact instanceof DecidedAsOfficial) {
            return Optional.empty();
        }
        return telling.meeting(fact.meeting()).map(MeetingState::opening).flatMap(opening -> {
            var members = opening.members();
            var present = opening.present();
            if (members == null || present == null) {
                return Optional.empty();
            }
            var council = fact instanceof ApprovedInCouncil;
            return telling.lawful()
                    .breachIf(
                            council ? present * 3L < members * 2L : present * 2L <= members,
                            council ? "two-thirds-of-the-council-are-present" : "more-than-half-of-a-body-are-present",
                            MeetingLaw.QUORUM,
                            present + " members of " + members + " were present, which is not enough to decide.");
        });
    }

    private static Optional<Objection> theCouncilIsInvitedFourDaysBefore(EventUnderRules telling, HandlingEnded fact) {
        if (!(fact instanceof ApprovedInCouncil)) {
            return Optional.empty();
        }
        return telling.meeting(fact.meeting()).flatMap(meeting -> {
            var invited = meeting.invited();
            var held = meeting.happened();
            var tooLate = invited != null
                    && held != null
                    && invited.earliest() != null
                    && held.latest() != null
                    && invited.earliest().plusDays(4).isAfter(held.latest());
            return telling.lawful()
                    .breachIf(
                            tooLate,
                            "the-council-is-invited-four-days-before",
                            MeetingLaw.INVITATION,
                            "The invitation to " + fact.meeting() + " went out less than four days before it.");
        });
    }

    private static Optional<Objection> aRecusedPersonTakesNoPart(EventUnderRules telling, HandlingEnded fact) {
        var recused = telling.meeting(fact.meeting())
                .map(meeting -> meeting.recusedFrom(fact.decision()))
                .orElse(List.of());
        return telling.state().debate().stream()
                .flatMap(stated -> VotingRules.people(stated.event()).stream())
                .filter(recused::contains)
                .findFirst()
                .flatMap(person -> VotingRules.aRecusedPersonTakesNoPart(telling, person));
    }

    static Objection notChecked(String rule, String section, String message) {
        return new Objection(Weight.NOTEWORTHY, rule, section, message);
    }
}
