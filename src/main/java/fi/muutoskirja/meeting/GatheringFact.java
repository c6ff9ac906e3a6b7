package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.Fact;
import org.jspecify.annotations.Nullable;

/** A fact that tells that people gathered, and for what. */
public sealed interface GatheringFact extends MeetingFact, Fact.ByBodies, Fact.InOrganisation
        permits MeetingFact.MeetingConvened,
                MeetingFact.EveningSessionHeld,
                MeetingFact.SeminarHeld,
                MeetingFact.WorkshopHeld,
                MeetingFact.InformationSessionHeld {
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
            case MeetingFact.MeetingConvened it -> MeetingKind.MEETING;
            case MeetingFact.EveningSessionHeld it -> MeetingKind.EVENING_SESSION;
            case MeetingFact.SeminarHeld it -> MeetingKind.SEMINAR;
            case MeetingFact.WorkshopHeld it -> MeetingKind.WORKSHOP;
            case MeetingFact.InformationSessionHeld it -> MeetingKind.INFORMATION_SESSION;
        };
    }
}
