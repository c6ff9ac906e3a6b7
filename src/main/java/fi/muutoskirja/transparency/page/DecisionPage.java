package fi.muutoskirja.transparency.page;

import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.proceedings.Carried;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.proceedings.PhaseOnDay;
import fi.muutoskirja.proceedings.Window;
import fi.muutoskirja.transparency.words.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision: where it stands in law on a day, how it was handled, what it changed.
 *
 * @param who what kind of body decided and how it ended, in words
 * @param matter the matter from body to body; null when its diary number is not known
 * @param section the section (§) of the minutes in words; null when not known
 * @param day the day shown, in words
 * @param turns days on which something in its legal state changes
 */
public record DecisionPage(
        String id,
        String title,
        Link municipality,
        @Nullable Link reform,
        String who,
        @Nullable Link body,
        @Nullable Link matter,
        @Nullable String section,
        When happened,
        LocalDate at,
        String day,
        LegalPart law,
        HandlingPart handling,
        List<Change> changes,
        List<OrganisationPage.Turn> turns) {
    /**
     * A change of the organisation.
     *
     * @param state whether it was carried out, not recorded, or no longer stands; in words
     * @param text what changed, in words
     * @param href the entry that carried it out; empty when none is recorded
     */
    public record Change(When effective, String text, String state, boolean withdrawn, String href) {}

    /** @return empty when nothing stands of the decision */
    public static Optional<DecisionPage> of(String id, PageReadSides read, Visit visit) {
        return read.decisions()
                .decision(id, visit.knownAt())
                .flatMap(handling -> read.decisions()
                        .legalState(id, visit.day(), visit.knownAt())
                        .map(state -> page(handling, state, read, visit)));
    }

    private static DecisionPage page(Handling handling, LegalStatus state, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var fact = handling.matter();
        var body = handling.body();
        var number = handling.diaryNumber();
        var section = fact instanceof HandlingEnded outcome ? outcome.section() : null;
        return new DecisionPage(
                handling.id(),
                fact.title(),
                new Link(
                        lookup.name(fact.organisation()),
                        visit.to("/organisations/" + FrontPage.slug(fact.organisation()))),
                lookup.reform(handling.reform()),
                DecisionRow.who(fact, visit),
                body == null ? null : lookup.unit(body),
                number == null
                        ? null
                        : new Link(number, visit.to(MatterPage.address(fact.organisation(), number), visit.day())),
                section == null ? null : visit.t("decision.section", section),
                visit.dates().when(handling.happened()),
                visit.day(),
                visit.dates().day(visit.day()),
                LegalPart.of(state, visit),
                HandlingPart.of(handling, visit),
                changes(read.decisions().carried(handling.id(), visit.knownAt()), read, visit),
                turns(handling.id(), state, visit));
    }

    private static List<Change> changes(Carried carried, PageReadSides read, Visit visit) {
        var changes = new ArrayList<Change>();
        for (var effect : carried.effects()) {
            var change = effect.change();
            changes.add(
                    change == null
                            ? new Change(
                                    visit.dates().when(effect.effect().effective()),
                                    read.wording()
                                            .heading(
                                                    effect.event(),
                                                    visit.language().locale()),
                                    visit.t("change.not-recorded"),
                                    false,
                                    "")
                            : change(change, read, visit));
        }
        carried.others().forEach(change -> changes.add(change(change, read, visit)));
        return changes;
    }

    private static Change change(Carried.Change change, PageReadSides read, Visit visit) {
        return new Change(
                visit.dates().when(change.happened()),
                read.timeline()
                        .entry(change.entry(), visit.knownAt())
                        .map(line -> read.wording().text(line, visit.language().locale()))
                        .orElse(""),
                visit.t(change.withdrawn() ? "change.withdrawn" : "change.carried-out"),
                change.withdrawn(),
                visit.timeless("/entries/" + change.entry()));
    }

    private static List<OrganisationPage.Turn> turns(String id, LegalStatus state, Visit visit) {
        var reached = state.steps().stream()
                .map(PhaseOnDay::when)
                .filter(Objects::nonNull)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()));
        var begins = state.windows().stream()
                .map(Window::deadline)
                .flatMap(deadline ->
                        Stream.of(deadline.from().earliest(), deadline.from().latest()));
        return Stream.concat(reached, begins)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(day -> new OrganisationPage.Turn(
                        visit.dates().day(day), visit.to("/decisions/" + id, day), day.equals(visit.day())))
                .toList();
    }
}
