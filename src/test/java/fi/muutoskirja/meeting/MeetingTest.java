package fi.muutoskirja.meeting;

import static fi.muutoskirja.testing.Given.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldInformationSession;
import fi.muutoskirja.meeting.MeetingCommand.HoldSeminar;
import fi.muutoskirja.meeting.MeetingCommand.HoldWorkshop;
import fi.muutoskirja.meeting.MeetingCommand.RecordPresentation;
import fi.muutoskirja.testing.Given;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class MeetingTest {
    private static final String M = "meeting-a";
    private static final List<String> BODIES = List.of("unit-jamsa-valtuusto");

    static Stream<Arguments> gatherings() {
        return Stream.of(
                Arguments.of(
                        new ConveneMeeting(M, ORGANISATION, "Kokous", BODIES, "Talousarvio", null, null, null),
                        new MeetingEvent.MeetingConvened(
                                M, ORGANISATION, "Kokous", BODIES, "Talousarvio", null, null, null),
                        MeetingKind.MEETING),
                Arguments.of(
                        new HoldEveningSession(M, ORGANISATION, "Iltakoulu", BODIES, null, null),
                        new MeetingEvent.EveningSessionHeld(M, ORGANISATION, "Iltakoulu", BODIES, null, null),
                        MeetingKind.EVENING_SESSION),
                Arguments.of(
                        new HoldSeminar(M, ORGANISATION, "Seminaari", BODIES, null, null),
                        new MeetingEvent.SeminarHeld(M, ORGANISATION, "Seminaari", BODIES, null, null),
                        MeetingKind.SEMINAR),
                Arguments.of(
                        new HoldWorkshop(M, ORGANISATION, "Työpaja", List.of(), null, null),
                        new MeetingEvent.WorkshopHeld(M, ORGANISATION, "Työpaja", List.of(), null, null),
                        MeetingKind.WORKSHOP),
                Arguments.of(
                        new HoldInformationSession(M, ORGANISATION, "Info", BODIES, null, null),
                        new MeetingEvent.InformationSessionHeld(M, ORGANISATION, "Info", BODIES, null, null),
                        MeetingKind.INFORMATION_SESSION));
    }

    @ParameterizedTest
    @MethodSource("gatherings")
    void everyGatheringIsRecorded(LedgerCommand act, LedgerEvent fact, MeetingKind kind) {
        Given.aMunicipality().when(act).isRecordedAs(fact);
    }

    @ParameterizedTest
    @MethodSource("gatherings")
    void aGatheringIsHeldOnce(LedgerCommand act, LedgerEvent fact, MeetingKind kind) {
        Given.aMunicipality().and(act).when(act).isRefusedBy("an-aggregate-is-opened-once");
    }

    @ParameterizedTest
    @MethodSource("gatherings")
    void onlyAMeetingDecides(LedgerCommand act, LedgerEvent fact, MeetingKind kind) {
        var history = History.empty(new MeetingCapability());
        var statement = Given.aMunicipality().when(act).isRecorded();

        var state = history.append(UUID.randomUUID(), statement).state();

        assertThat(state.kind()).contains(kind);
        assertThat(state.canDecide()).isEqualTo(kind == MeetingKind.MEETING);
        assertThat(history.state().canDecide()).isFalse();
    }

    @Test
    void somethingIsPresentedInAGathering() {
        Given.aMunicipality()
                .and(workshop("meeting-a", null), new RecordPresentation("meeting-a", "A. B.", null, "Kysely"))
                .whenAnEntryIsWithdrawn(1)
                .isRefusedBy("something-is-presented-in-a-gathering");
    }

    @Test
    void aGatheringIsNotPartOfItself() {
        Given.aMunicipality().when(workshop("meeting-a", "meeting-a")).isRefusedBy("a-gathering-is-not-part-of-itself");
    }

    @Test
    void aGatheringIsNotPartOfItselfThroughOthersEither() {
        var given = Given.aMunicipality().and(workshop("meeting-a", null));
        var first = given.ledger().after(given.ledger().head() - 1, 1).getFirst();
        given.and(workshop("meeting-b", "meeting-a"), workshop("meeting-c", "meeting-b"));

        given.when(new CorrectEntry("meeting-a", first.id(), "Väärin.", workshop("meeting-a", "meeting-c")))
                .isRefusedBy("a-gathering-is-not-part-of-itself");
    }

    private static HoldWorkshop workshop(String id, @Nullable String within) {
        return new HoldWorkshop(id, ORGANISATION, "Työpaja " + id, List.of(), null, within);
    }
}
