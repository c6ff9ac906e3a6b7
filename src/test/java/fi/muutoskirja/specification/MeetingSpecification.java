package fi.muutoskirja.specification;

import static fi.muutoskirja.testing.Given.ORGANISATION;
import static fi.muutoskirja.testing.Saying.that;

import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingAggregate;
import fi.muutoskirja.meeting.MeetingCommand.CloseMeeting;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldInformationSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldSeminar;
import fi.muutoskirja.meeting.MeetingCommand.HoldWorkshop;
import fi.muutoskirja.meeting.MeetingCommand.InspectMinutes;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.meeting.MeetingCommand.RecordPresentation;
import fi.muutoskirja.meeting.MeetingCommand.RecordRecusal;
import fi.muutoskirja.meeting.MeetingEvent.EveningSessionHeld;
import fi.muutoskirja.meeting.MeetingEvent.InformationSessionHeld;
import fi.muutoskirja.meeting.MeetingEvent.MeetingClosed;
import fi.muutoskirja.meeting.MeetingEvent.MeetingConvened;
import fi.muutoskirja.meeting.MeetingEvent.MeetingOpened;
import fi.muutoskirja.meeting.MeetingEvent.MinutesInspected;
import fi.muutoskirja.meeting.MeetingEvent.MinutesPublished;
import fi.muutoskirja.meeting.MeetingEvent.PresentationRecorded;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import fi.muutoskirja.meeting.MeetingEvent.SeminarHeld;
import fi.muutoskirja.meeting.MeetingEvent.WorkshopHeld;
import fi.muutoskirja.meeting.Procedure;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class MeetingSpecification extends AggregateSpecification<MeetingAggregate> {
    private static final String M = "meeting-a";
    private static final String D = "decision-a";
    private static final String DAY = "10.3.2020";
    private static final List<String> COUNCIL = List.of("unit-jamsa-valtuusto");
    private static final HistoricalDate A_WEEK_BEFORE = DateWords.read("3.3.2020");

    private static final String RECORDED_FIRST = "what-is-named-has-been-recorded";
    private static final String NOT_PART_OF_ITSELF = "a-gathering-is-not-part-of-itself";

    MeetingSpecification() {
        super(() -> new AggregateTestFixture<>(MeetingAggregate.class));
    }

    @Test
    void aMeetingIsConvened() {
        aMunicipality()
                .when(that(convene(A_WEEK_BEFORE)).on(DAY))
                .thenRecorded(new MeetingConvened(
                        M, ORGANISATION, "Kokous", COUNCIL, null, null, A_WEEK_BEFORE, Procedure.ORDINARY));
    }

    @Test
    void anInvitationGoesOutBeforeTheMeeting() {
        aMunicipality()
                .when(that(convene(DateWords.read("11.3.2020"))).on(DAY))
                .thenRefused("an-invitation-goes-out-before-the-meeting");
    }

    @Test
    void aMeetingIsConvenedInAMunicipalityThatIsRecorded() {
        given().when(that(convene(A_WEEK_BEFORE)).on(DAY)).thenRefused(RECORDED_FIRST);
    }

    @Test
    void anEveningSessionIsHeld() {
        aMunicipality()
                .when(new HoldEveningSession(M, ORGANISATION, "Iltakoulu", COUNCIL, "Talousarvio", null))
                .thenRecorded(new EveningSessionHeld(M, ORGANISATION, "Iltakoulu", COUNCIL, "Talousarvio", null));
    }

    @Test
    void anEveningSessionIsNotPartOfItself() {
        aMunicipality()
                .when(new HoldEveningSession(M, ORGANISATION, "Iltakoulu", COUNCIL, null, M))
                .thenRefused(NOT_PART_OF_ITSELF);
    }

    @Test
    void aSeminarIsHeld() {
        aMunicipality()
                .when(new HoldSeminar(M, ORGANISATION, "Seminaari", COUNCIL, null, null))
                .thenRecorded(new SeminarHeld(M, ORGANISATION, "Seminaari", COUNCIL, null, null));
    }

    @Test
    void aSeminarIsNotPartOfItself() {
        aMunicipality()
                .when(new HoldSeminar(M, ORGANISATION, "Seminaari", COUNCIL, null, M))
                .thenRefused(NOT_PART_OF_ITSELF);
    }

    @Test
    void aWorkshopIsHeldWithinAnotherGathering() {
        aMunicipality()
                .and(new HoldSeminar("meeting-b", ORGANISATION, "Seminaari", COUNCIL, null, null))
                .when(new HoldWorkshop(M, ORGANISATION, "Työpaja", COUNCIL, null, "meeting-b"))
                .thenRecorded(new WorkshopHeld(M, ORGANISATION, "Työpaja", COUNCIL, null, "meeting-b"));
    }

    @Test
    void aWorkshopIsHeldWithinAGatheringThatIsRecorded() {
        aMunicipality()
                .when(new HoldWorkshop(M, ORGANISATION, "Työpaja", COUNCIL, null, "meeting-b"))
                .thenRefused(RECORDED_FIRST);
    }

    @Test
    void anInformationSessionIsHeld() {
        aMunicipality()
                .when(new HoldInformationSession(M, ORGANISATION, "Info", COUNCIL, null, null))
                .thenRecorded(new InformationSessionHeld(M, ORGANISATION, "Info", COUNCIL, null, null));
    }

    @Test
    void aGatheringIsHeldOnce() {
        aMeeting()
                .when(new HoldInformationSession(M, ORGANISATION, "Info", COUNCIL, null, null))
                .thenRefused("an-aggregate-is-opened-once");
    }

    @Test
    void aPresentationIsRecorded() {
        aMeeting()
                .when(new RecordPresentation(M, "A. Aalto", "talousjohtaja", "Talousarvio"))
                .thenRecorded(new PresentationRecorded(M, "A. Aalto", "talousjohtaja", "Talousarvio"));
    }

    @Test
    void somethingIsPresentedInAGatheringThatIsRecorded() {
        aMunicipality()
                .when(new RecordPresentation(M, "A. Aalto", null, "Talousarvio"))
                .thenRefused(RECORDED_FIRST);
    }

    @Test
    void aMeetingIsOpened() {
        aMeeting()
                .when(that(new OpenMeeting(M, 9, 7, List.of("A. Aalto"), "B. Berg"))
                        .on(DAY))
                .thenRecorded(new MeetingOpened(M, 9, 7, List.of("A. Aalto"), "B. Berg"));
    }

    @Test
    void noMoreArePresentThanThereAreMembers() {
        aMeeting()
                .when(that(new OpenMeeting(M, 9, 10, null, null)).on(DAY))
                .thenRefused("no-more-are-present-than-there-are-members");
    }

    @Test
    void aMeetingIsOpenedWhenItIsHeld() {
        aMeeting()
                .when(that(new OpenMeeting(M, 9, 7, null, null)).on("9.3.2020"))
                .thenRefused("a-meeting-is-opened-when-it-is-held");
    }

    @Test
    void aRecusalIsRecorded() {
        aMeeting()
                .and(new PresentProposal(D, ORGANISATION, "Asia", "Esitetään.", null, null, M, null))
                .when(new RecordRecusal(M, D, "A. Aalto", "osallisuus"))
                .thenRecorded(new RecusalRecorded(M, D, "A. Aalto", "osallisuus"));
    }

    @Test
    void aRecusalIsFromAMatterThatIsRecorded() {
        aMeeting().when(new RecordRecusal(M, D, "A. Aalto", null)).thenRefused(RECORDED_FIRST);
    }

    @Test
    void aMeetingIsClosed() {
        aMeeting().when(that(new CloseMeeting(M)).on(DAY)).thenRecorded(new MeetingClosed(M));
    }

    @Test
    void aMeetingIsClosedOnce() {
        aMeeting()
                .and(that(new CloseMeeting(M)).on(DAY))
                .when(that(new CloseMeeting(M)).on(DAY))
                .thenRefused("a-meeting-is-closed-once");
    }

    @Test
    void minutesAreInspected() {
        aMeeting().when(that(new InspectMinutes(M)).on("16.3.2020")).thenRecorded(new MinutesInspected(M));
    }

    @Test
    void minutesAreInspectedAfterTheMeeting() {
        aMeeting()
                .when(that(new InspectMinutes(M)).on("9.3.2020"))
                .thenRefused("minutes-are-inspected-after-the-meeting");
    }

    @Test
    void minutesArePublished() {
        aMeeting()
                .and(that(new InspectMinutes(M)).on("16.3.2020"))
                .when(that(new PublishMinutes(M, "verkkosivut")).on("17.3.2020").live())
                .thenRecorded(new MinutesPublished(M, "verkkosivut"));
    }

    @Test
    void minutesArePublishedAfterInspection() {
        aMeeting()
                .and(that(new InspectMinutes(M)).on("16.3.2020"))
                .when(that(new PublishMinutes(M, null)).on("15.3.2020").live())
                .thenRefused("minutes-are-published-after-inspection");
    }

    @Test
    void whatASourceTellsOfMinutesPublishedBeforeInspectionIsRecordedAndNoted() {
        aMeeting()
                .and(that(new InspectMinutes(M)).on("16.3.2020"))
                .when(that(new PublishMinutes(M, null)).on("15.3.2020"))
                .thenRecordedWithFindings(new MinutesPublished(M, null), "minutes-are-published-after-inspection");
    }

    @Test
    void aGatheringCannotBeWithdrawnBeneathItsSitting() {
        var convened = that(convene(A_WEEK_BEFORE)).on(DAY);
        aMunicipality()
                .and(convened, that(new CloseMeeting(M)).on(DAY))
                .when(new WithdrawEntry(M, entry(convened), "Väärä kunta."))
                .thenRefused("a-sitting-belongs-to-a-gathering");
    }

    private Background aMunicipality() {
        return given(new RegisterOrganisation(ORGANISATION, "Jämsä"));
    }

    private Background aMeeting() {
        return aMunicipality().and(that(convene(A_WEEK_BEFORE)).on(DAY));
    }

    private static LedgerCommand convene(HistoricalDate invited) {
        return new ConveneMeeting(M, ORGANISATION, "Kokous", COUNCIL, null, null, invited, Procedure.ORDINARY);
    }
}
