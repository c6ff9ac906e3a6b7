package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
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
                fact.title(),
                fact.bodies().stream().map(lookup::unit).toList(),
                fact.purpose(),
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
}
