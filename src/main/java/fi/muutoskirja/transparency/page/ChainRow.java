package fi.muutoskirja.transparency.page;

import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.Order;
import fi.muutoskirja.causality.TakenBack;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain with those that hang on it.
 *
 * @param kind what it is, in a word or two
 * @param text what the entry tells, or the name of a unit or post
 * @param href the page of it; empty when it has none
 * @param happened when; null without an entry
 * @param about what a step settles, in words; null for other links
 * @param passage the passage that carries it; null without an entry
 * @param mark what a reader should know of its place in the chain; null when nothing
 * @param takenBack what withdrew it; null while it stands
 * @param concerns the units and posts that a change concerns; empty for other links
 * @param unknowns what is not known here, in sentences
 * @param next what hangs on it
 */
public record ChainRow(
        String kind,
        String text,
        String href,
        @Nullable When happened,
        @Nullable String about,
        @Nullable Passage passage,
        @Nullable String mark,
        EntryLine.@Nullable Change takenBack,
        List<Link> concerns,
        List<String> unknowns,
        List<ChainRow> next) {
    private static final int SHOWN_AT_ONCE = 8;

    /** The source's own words. */
    public record Passage(
            Document document, String quote, @Nullable String place) {}

    /** Whether what hangs on it is so much that it is shown on request. */
    public boolean folded() {
        return next.size() > SHOWN_AT_ONCE;
    }

    /** A chain as rows, in the reader's language. */
    static ChainRow of(ChainLink link, PageReadSides read, Visit visit, Lookup lookup) {
        var locale = visit.language().locale();
        var words = read.chains();
        var told = link.told();
        return new ChainRow(
                words.kind(link.kind(), locale),
                words.text(link, locale, visit.knownAt()),
                href(link, visit),
                told == null
                        ? null
                        : visit.dates().when(told.statement().provenance().happened()),
                link.about().isEmpty()
                        ? null
                        : String.join(
                                ", ",
                                link.about().stream()
                                        .map(about -> words.about(about, locale))
                                        .toList()),
                passage(link, lookup),
                mark(link, visit),
                takenBack(link.takenBack(), visit),
                link.next().stream()
                        .filter(ChainRow::isThing)
                        .map(next -> new Link(words.text(next, locale, visit.knownAt()), href(next, visit)))
                        .toList(),
                link.next().stream()
                        .filter(next -> next.kind() == Kind.NOT_KNOWN)
                        .map(next -> words.text(next, locale, visit.knownAt()))
                        .toList(),
                link.next().stream()
                        .filter(next -> next.kind() != Kind.NOT_KNOWN && !isThing(next))
                        .map(next -> of(next, read, visit, lookup))
                        .toList());
    }

    private static boolean isThing(ChainLink link) {
        return link.kind() == Kind.UNIT || link.kind() == Kind.POST;
    }

    private static String href(ChainLink link, Visit visit) {
        if (link.told() != null) {
            return visit.timeless("/entries/" + link.told().entry().id());
        }
        if (link.kind() == Kind.UNIT) {
            return visit.to("/units/" + link.id());
        }
        return link.kind() == Kind.POST ? visit.to("/posts/" + link.id() + "/why") : "";
    }

    private static @Nullable Passage passage(ChainLink link, Lookup lookup) {
        var told = link.told();
        if (told == null || !carriesItsOwnPassage(link.kind())) {
            return null;
        }
        var source = told.statement().provenance().source();
        return new Passage(lookup.document(source.document()), source.quote(), source.place());
    }

    /** The ground of a step stands in the step's own entry, whose passage is shown with the step. */
    private static boolean carriesItsOwnPassage(Kind kind) {
        return Stream.of(Kind.LAW, Kind.OUTSIDE_ACT, Kind.UNKNOWN_AUTHORITY).noneMatch(ground -> ground == kind);
    }

    private static @Nullable String mark(ChainLink link, Visit visit) {
        if (link.toldAbove()) {
            return visit.t("chain.told-above");
        }
        return link.told() != null && link.order() == Order.NOT_KNOWN ? visit.t("chain.order-not-known") : null;
    }

    private static EntryLine.@Nullable Change takenBack(@Nullable TakenBack takenBack, Visit visit) {
        return takenBack == null
                ? null
                : new EntryLine.Change(visit.timeless("/entries/" + takenBack.entry()), takenBack.reason());
    }
}
