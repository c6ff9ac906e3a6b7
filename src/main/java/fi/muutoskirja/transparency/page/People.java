package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.reform.ReformEvent;
import fi.muutoskirja.reform.ReformEvent.BulletinPublished;
import fi.muutoskirja.reform.ReformEvent.ConsultationRecorded;
import fi.muutoskirja.reform.ReformEvent.ExpertCommissioned;
import fi.muutoskirja.reform.ReformEvent.SteeringGroupAppointed;
import fi.muutoskirja.reform.ReformEvent.SurveyRecorded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who steers, who advises, and who has been heard. */
public record People(List<Group> groups, List<Expert> experts, List<Hearing> hearings) {
    /** A group that steers; its role in words. */
    public record Group(String name, String role, @Nullable Link body, List<String> members, String href) {}

    /** An expert from outside. */
    public record Expert(
            String name,
            @Nullable String person,
            @Nullable String role,
            @Nullable String procedure,
            List<String> tasks,
            String href) {}

    /** A survey, a consultation or a bulletin; its kind in words. */
    public record Hearing(
            String kind,
            String name,
            List<String> who,
            @Nullable String text,
            String href) {}

    public boolean isEmpty() {
        return groups.isEmpty() && experts.isEmpty() && hearings.isEmpty();
    }

    static People of(Dossier dossier, Visit visit, Lookup lookup) {
        return new People(
                dossier.groups().stream().map(it -> group(it, visit, lookup)).toList(),
                dossier.experts().stream().map(it -> expert(it, visit)).toList(),
                dossier.participation().stream()
                        .flatMap(it -> hearing(it, visit).stream())
                        .toList());
    }

    private static Group group(Item<SteeringGroupAppointed> item, Visit visit, Lookup lookup) {
        var fact = item.fact();
        var body = fact.body();
        return new Group(
                fact.name(),
                visit.t("group." + fact.role().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                body == null ? null : lookup.unit(body),
                fact.members(),
                visit.timeless("/entries/" + item.entry()));
    }

    private static Expert expert(Item<ExpertCommissioned> item, Visit visit) {
        var fact = item.fact();
        return new Expert(
                fact.expert(),
                fact.person(),
                fact.role(),
                fact.procedure(),
                fact.tasks(),
                visit.timeless("/entries/" + item.entry()));
    }

    private static Optional<Hearing> hearing(Item<ReformEvent> item, Visit visit) {
        var href = visit.timeless("/entries/" + item.entry());
        return switch (item.fact()) {
            case SurveyRecorded it ->
                Optional.of(new Hearing(visit.t("hearing.survey"), it.name(), it.respondents(), it.results(), href));
            case ConsultationRecorded it ->
                Optional.of(
                        new Hearing(visit.t("hearing.consultation"), it.name(), it.participants(), it.text(), href));
            case BulletinPublished it ->
                Optional.of(new Hearing(visit.t("hearing.bulletin"), it.title(), List.of(), it.text(), href));
            default -> Optional.empty();
        };
    }
}
