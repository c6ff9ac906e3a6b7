package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A fact that tells that people gathered, and for what. */
public sealed interface GatheringEvent extends MeetingEvent, LedgerEvent.ByBodies, LedgerEvent.InOrganisation
        permits MeetingEvent.MeetingConvened,
                MeetingEvent.EveningSessionHeld,
                MeetingEvent.SeminarHeld,
                MeetingEvent.WorkshopHeld,
                MeetingEvent.InformationSessionHeld {
    /** What the gathering is called. */
    String title();

    /** What it was for; null when not told. */
    @Nullable
    String purpose();

    /** The gathering that it was part of; null when it stood alone. */
    @Nullable
    String within();

    /** What it was. */
    default MeetingKind kind() {
        return switch (this) {
            case MeetingEvent.MeetingConvened it -> MeetingKind.MEETING;
            case MeetingEvent.EveningSessionHeld it -> MeetingKind.EVENING_SESSION;
            case MeetingEvent.SeminarHeld it -> MeetingKind.SEMINAR;
            case MeetingEvent.WorkshopHeld it -> MeetingKind.WORKSHOP;
            case MeetingEvent.InformationSessionHeld it -> MeetingKind.INFORMATION_SESSION;
        };
    }
}
