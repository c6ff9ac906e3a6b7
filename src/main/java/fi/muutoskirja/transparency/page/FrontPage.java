package fi.muutoskirja.transparency.page;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.LastChanges;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import fi.muutoskirja.transparency.page.OrganisationPage.Turn;
import fi.muutoskirja.transparency.words.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The reforms, where each stands, and what was recorded last.
 *
 * @param parts the parts of the list of reforms; empty when there is only one
 */
public record FrontPage(List<ReformCard> reforms, List<Turn> parts, List<EntryLine> latest) {
    private static final int LATEST = 6;
    private static final int REFORMS = 50;
    private static final int CARDS = 2_000;

    /**
     * A reform in a few lines.
     *
     * @param stage where it stands, in words
     * @param open how many planned things have no recorded outcome
     */
    public record ReformCard(Link municipality, Link reform, String stage, int entries, int unknowns, int open) {}

    /** What a card tells that takes reading the reform. */
    record Card(Link municipality, String stage, int unknowns, int open) {}

    /** @param earlier the position that was asked; null for what is known now */
    record CardOf(
            String reform,
            Language language,
            @Nullable String asked,
            @Nullable Long earlier) {}

    /** The cards of reforms of which nothing has changed since they were shown. */
    public static Remembered<CardOf, Card> cards(LastChanges changes) {
        return new Remembered<>(changes, CARDS, card -> 1);
    }

    /** @param number which part of the reforms, from 1; one that there is not is the last there is */
    public static FrontPage of(int number, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var reforms = read.timeline().reforms(visit.knownAt());
        var parts = Math.max(1, Math.ceilDiv(reforms.size(), REFORMS));
        var shown = Math.clamp(number, 1, parts);
        return new FrontPage(
                reforms.stream()
                        .skip((shown - 1L) * REFORMS)
                        .limit(REFORMS)
                        .flatMap(line -> card(line, read, visit).stream())
                        .toList(),
                parts == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, parts)
                                .mapToObj(part -> new Turn(
                                        (part - 1) * REFORMS + 1 + "–" + Math.min(part * REFORMS, reforms.size()),
                                        visit.part(part),
                                        part == shown))
                                .toList(),
                new EntryLines(read, visit, lookup).lines(read.timeline().latest(LATEST)));
    }

    private static Optional<ReformCard> card(ReformLine line, PageReadSides read, Visit visit) {
        var of = new CardOf(line.id(), visit.language(), visit.asked(), visit.earlier() ? visit.knownAt() : null);
        return read.cards()
                .get(of, visit.head(), () -> Optional.of(card(line.id(), line.organisation(), read, visit)))
                .map(card -> new ReformCard(
                        card.municipality,
                        new Link(line.name(), visit.to("/reforms/" + line.slug())),
                        card.stage,
                        line.entries(),
                        card.unknowns,
                        card.open));
    }

    private static Card card(String reform, String organisation, PageReadSides read, Visit visit) {
        var dossier = read.dossiers().dossier(reform, visit.knownAt());
        return new Card(
                new Link(new Lookup(read, visit).name(organisation), visit.to("/organisations/" + slug(organisation))),
                visit.t("stage." + dossier.map(FrontPage::stage).orElse("begun")),
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
