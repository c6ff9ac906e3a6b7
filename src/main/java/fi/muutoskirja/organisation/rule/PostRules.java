package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.PostLine;
import java.util.List;
import java.util.Map;

/** Who can hold a post. */
final class PostRules {
    private PostRules() {}

    static List<Objection> aPostNeverHasMoreHoldersThanPlaces(Proposed proposed) {
        return proposed.newly(proposed.idsWhere(change -> change instanceof Change.TookOffice), PostRules::crowded);
    }

    static List<Objection> anAppointmentEndsForAPersonWhoHasOne(Proposed proposed) {
        return proposed.newly(
                proposed.idsWhere(change -> change instanceof Change.LeftOffice), PostRules::endingsOfNothing);
    }

    private static List<Objection> crowded(OrganisationState state, String post) {
        var line = state.post(post);
        var places = line.flatMap(PostLine::origin).map(Change.Created::places).orElse(Integer.MAX_VALUE);
        var terms = line.map(PostLine::terms).orElse(List.of());
        return terms.stream()
                .map(term -> term.span().begin().latest())
                .map(day -> Map.entry(day, certainHolders(terms, day)))
                .filter(holders -> holders.getValue().size() > places)
                .limit(1)
                .map(holders -> impossible(
                        "a-post-never-has-more-holders-than-places",
                        post + " has room for " + places + ", but on " + Moment.word(holders.getKey())
                                + " it would be held by " + String.join(", ", holders.getValue()) + "."))
                .toList();
    }

    private static List<String> certainHolders(List<PostLine.Term> terms, long day) {
        return terms.stream()
                .filter(term -> term.span().certainlyOn(day))
                .map(PostLine.Term::person)
                .distinct()
                .toList();
    }

    private static List<Objection> endingsOfNothing(OrganisationState state, String post) {
        return state.post(post).map(PostLine::endingsOfNothing).orElse(List.of()).stream()
                .map(step -> impossible(
                        "an-appointment-ends-for-a-person-who-has-one",
                        "No appointment to " + post + " is on record that could end for "
                                + (step.change() instanceof Change.LeftOffice left ? left.person() : "") + "."))
                .toList();
    }
}
