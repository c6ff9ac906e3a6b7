package fi.muutoskirja.decision;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.DAY;
import static fi.muutoskirja.decision.Handlings.M;
import static fi.muutoskirja.decision.Handlings.aMeeting;
import static fi.muutoskirja.decision.Handlings.byOfficial;
import static fi.muutoskirja.decision.Handlings.inBoard;
import static fi.muutoskirja.decision.Handlings.inCouncil;
import static fi.muutoskirja.decision.Handlings.inGeneralMeeting;
import static fi.muutoskirja.decision.Handlings.live;
import static fi.muutoskirja.decision.Handlings.meeting;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.decision.Handlings.onCondition;
import static fi.muutoskirja.decision.Handlings.proposal;
import static fi.muutoskirja.decision.Handlings.rejected;
import static fi.muutoskirja.decision.Handlings.returned;
import static fi.muutoskirja.decision.Handlings.tabled;
import static fi.muutoskirja.decision.Handlings.toCouncil;
import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class OutcomeTest {
    static Stream<LedgerCommand> outcomes() {
        return Stream.of(
                inCouncil(),
                inBoard(null),
                byOfficial(),
                inGeneralMeeting(3, 3),
                toCouncil(),
                rejected(),
                tabled(),
                returned());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void aHandlingEndsWithOrWithoutAProposal(LedgerCommand outcome) {
        aMeeting().when(live(outcome)).isRecorded();
        aMeeting().and(on(proposal())).when(live(outcome)).isRecorded();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void aHandlingEndsOnce(LedgerCommand outcome) {
        aMeeting().and(on(tabled())).when(on(outcome)).isRefusedBy("a-handling-ends-once");
    }

    @ParameterizedTest
    @CsvSource({"9, 6, true", "9, 5, false", "3, 2, true", "43, 28, false", "43, 29, true"})
    void twoThirdsOfTheCouncilArePresent(int members, int present, boolean enough) {
        var given = Given.aMunicipality().and(on(meeting()), on(new OpenMeeting(M, members, present, null, null)));
        if (enough) {
            given.when(live(inCouncil())).isRecorded();
        } else {
            given.when(live(inCouncil())).isRefusedBy("two-thirds-of-the-council-are-present");
            given.when(on(inCouncil())).isRecordedWithFindings("two-thirds-of-the-council-are-present");
        }
    }

    @ParameterizedTest
    @CsvSource({"9, 5, true", "9, 4, false", "8, 4, false"})
    void moreThanHalfOfABodyArePresent(int members, int present, boolean enough) {
        var given = Given.aMunicipality().and(on(meeting()), on(new OpenMeeting(M, members, present, null, null)));
        if (enough) {
            given.when(live(inBoard(null))).isRecorded();
        } else {
            given.when(live(inBoard(null))).isRefusedBy("more-than-half-of-a-body-are-present");
            given.when(live(toCouncil())).isRefusedBy("more-than-half-of-a-body-are-present");
        }
    }

    @ParameterizedTest
    @CsvSource({"6.3.2020, true", "7.3.2020, false", "maaliskuussa 2020, true"})
    void theCouncilIsInvitedFourDaysBefore(String invited, boolean soonEnough) {
        var given = Given.aMunicipality()
                .and(on(new ConveneMeeting(
                        M, ORGANISATION, "Kokous", List.of(), null, null, DateWords.read(invited), null)));
        if (soonEnough) {
            given.when(live(inCouncil())).isRecorded();
        } else {
            given.when(live(inCouncil())).isRefusedBy("the-council-is-invited-four-days-before");
        }
    }

    @Test
    void aDecisionIsMadeWhileItsMeetingLasts() {
        aMeeting()
                .when(Saying.that(inBoard(null)).on("11.3.2020"))
                .isRefusedBy("a-decision-is-made-while-its-meeting-lasts");
        aMeeting()
                .when(Saying.that(inBoard(null)).on("9.3.2020"))
                .isRefusedBy("a-decision-is-made-while-its-meeting-lasts");
        aMeeting().when(Saying.that(inBoard(null)).on("maaliskuussa 2020")).isRecorded();
    }

    @Test
    void anEffectIsOnTheOwnMunicipality() {
        var effective = DateWords.read("1.1.2021");
        aMeeting()
                .and(Saying.that(new RegisterOrganisation("org-orivesi", "Orivesi")))
                .when(live(inCouncil(new Effect(effective, new AbolishUnit("org-orivesi", "unit-orivesi-a")))))
                .isRefusedBy("an-effect-is-on-the-own-municipality");
    }

    @Test
    void whatAnEffectNamesHasBeenRecorded() {
        aMeeting()
                .when(live(
                        inCouncil(new Effect(DateWords.read(DAY), new AbolishUnit("org-orivesi", "unit-orivesi-a")))))
                .isRefusedBy("what-is-named-has-been-recorded");
        aMeeting().when(on(onCondition(D, "decision-b"))).isRefusedBy("what-is-named-has-been-recorded");
    }

    @Test
    void conditionsAreNotCircular() {
        aMeeting().when(on(onCondition(D, D))).isRefusedBy("conditions-are-not-circular");
        aMeeting()
                .and(on(proposal()), on(onCondition("decision-b", D)), on(onCondition("decision-c", "decision-b")))
                .when(on(onCondition(D, "decision-c")))
                .isRefusedBy("conditions-are-not-circular");
        aMeeting().and(on(proposal())).when(on(onCondition("decision-b", D))).isRecorded();
    }
}
