package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.meeting.MeetingFact;
import fi.muutoskirja.meeting.MeetingFact.EveningSessionHeld;
import fi.muutoskirja.meeting.MeetingFact.InformationSessionHeld;
import fi.muutoskirja.meeting.MeetingFact.MeetingConvened;
import fi.muutoskirja.meeting.MeetingFact.PresentationRecorded;
import fi.muutoskirja.meeting.MeetingFact.SeminarHeld;
import fi.muutoskirja.meeting.MeetingFact.WorkshopHeld;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A gathering, who met, and what was presented.
 *
 * @param kind what kind of gathering, in words
 * @param standing whether such a gathering can decide, in words
 */
public record Gathering(
        String kind,
        String title,
        List<Link> bodies,
        @Nullable String purpose,
        String standing,
        When happened,
        List<Presentation> presentations,
        String href) {
    /** What somebody presented. */
    public record Presentation(String person, @Nullable String role, String subject, String href) {}

    static Gathering of(Dossier.Meeting meeting, Visit visit, Lookup lookup) {
        var fact = meeting.held().fact();
        return new Gathering(
                visit.t("meeting."
                        + meeting.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                title(fact),
                bodies(fact).stream().map(lookup::unit).toList(),
                purpose(fact),
                visit.t(meeting.kind().canDecide() ? "meeting.can-decide" : "meeting.decided-nothing"),
                visit.dates().when(meeting.held().happened()),
                meeting.presentations().stream()
                        .map(it -> new Presentation(
                                it.fact().person(),
                                it.fact().role(),
                                it.fact().topic(),
                                visit.timeless("/entries/" + it.entry())))
                        .toList(),
                visit.timeless("/entries/" + meeting.held().entry()));
    }

    private static List<String> bodies(MeetingFact fact) {
        return fact instanceof Fact.ByBodies acted ? acted.bodies() : List.of();
    }

    private static String title(MeetingFact fact) {
        return switch (fact) {
            case MeetingConvened it -> it.title();
            case EveningSessionHeld it -> it.title();
            case SeminarHeld it -> it.title();
            case WorkshopHeld it -> it.title();
            case InformationSessionHeld it -> it.title();
            case PresentationRecorded it -> it.topic();
        };
    }

    private static @Nullable String purpose(MeetingFact fact) {
        return switch (fact) {
            case MeetingConvened it -> it.purpose();
            case EveningSessionHeld it -> it.purpose();
            case SeminarHeld it -> it.purpose();
            case WorkshopHeld it -> it.purpose();
            case InformationSessionHeld it -> it.purpose();
            case PresentationRecorded it -> null;
        };
    }
}
