package fi.muutoskirja.duties;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger follows a reform. Of a time from which it holds nothing at all it cannot say that something was not done.
 *
 * @param until the last day on or after which something certainly happened; null when there is none
 */
record Followed(@Nullable LocalDate until) {
    static Followed of(Dossier dossier) {
        return new Followed(happenings(dossier)
                .map(item -> item.happened().earliest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null));
    }

    boolean beyond(LocalDate day) {
        return until != null && until.isAfter(day);
    }

    /** What happened; not what was promised for later, which tells of the day of the promise alone. */
    private static Stream<Item<?>> happenings(Dossier dossier) {
        var happenings = new ArrayList<@Nullable Item<?>>();
        happenings.addAll(dossier.aims());
        happenings.addAll(dossier.shortlists());
        happenings.addAll(dossier.assessments());
        happenings.addAll(dossier.groups());
        happenings.addAll(dossier.experts());
        happenings.addAll(dossier.participation());
        happenings.addAll(dossier.results());
        happenings.addAll(dossier.decisions());
        dossier.meetings().forEach(meeting -> happenings.add(meeting.held()));
        dossier.targets().forEach(target -> happenings.add(target.outcome()));
        for (var programme : dossier.programmes()) {
            happenings.add(programme.opened());
            happenings.addAll(programme.reports());
            programme.milestones().forEach(milestone -> happenings.add(milestone.completed()));
            happenings.add(programme.closed());
        }
        return happenings.stream().filter(Objects::nonNull);
    }
}
