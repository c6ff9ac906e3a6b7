package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reforms, where each stands, and what was recorded last. */
public record FrontPage(List<ReformCard> reforms, List<EntryLine> latest) {
    private static final int LATEST = 6;

    /**
     * A reform in a few lines.
     *
     * @param stage where it stands, in words
     * @param open how many planned things have no recorded outcome
     */
    public record ReformCard(Link municipality, Link reform, String stage, int entries, int unknowns, int open) {}

    public static FrontPage of(PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        return new FrontPage(
                read.timeline().reforms(visit.knownAt()).stream()
                        .map(line -> card(line, read.dossiers().dossier(line.id(), visit.knownAt()), visit, lookup))
                        .toList(),
                new EntryLines(read, visit, lookup).lines(read.timeline().latest(LATEST)));
    }

    private static ReformCard card(ReformLine line, Optional<Dossier> dossier, Visit visit, Lookup lookup) {
        return new ReformCard(
                new Link(lookup.name(line.organisation()), visit.to("/organisations/" + slug(line.organisation()))),
                new Link(line.name(), visit.to("/reforms/" + line.slug())),
                visit.t("stage." + dossier.map(FrontPage::stage).orElse("begun")),
                line.entries(),
                dossier.map(it -> it.unknowns().size()).orElse(0),
                dossier.map(FrontPage::open).orElse(0));
    }

    static String slug(String organisation) {
        return organisation.substring(organisation.indexOf('-') + 1);
    }

    static String stage(Dossier dossier) {
        return dossier.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int open(Dossier dossier) {
        var targets = dossier.targets().stream().filter(it -> it.outcome() == null);
        var milestones = dossier.programmes().stream()
                .flatMap(programme -> programme.milestones().stream())
                .filter(it -> it.completed() == null);
        return (int) (targets.count() + milestones.count());
    }
}
