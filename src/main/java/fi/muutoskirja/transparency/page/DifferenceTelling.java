package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.Cause;
import fi.muutoskirja.comparison.Evidence;
import fi.muutoskirja.comparison.PostDifference;
import fi.muutoskirja.comparison.UnitDifference;
import fi.muutoskirja.comparison.UnitDifference.Aspect;
import fi.muutoskirja.comparison.UnitDifference.Member;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.PostAt.HolderAt;
import fi.muutoskirja.structure.UnitAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells differences in the reader's language. */
final class DifferenceTelling {
    private final PageReadSides read;
    private final Visit visit;
    private final Lookup lookup;
    private final long knownFrom;

    /** @param knownFrom what is taken into account where the visit's own knowledge does not know a unit */
    DifferenceTelling(PageReadSides read, Visit visit, Lookup lookup, long knownFrom) {
        this.read = read;
        this.visit = visit;
        this.lookup = lookup;
        this.knownFrom = knownFrom;
    }

    /** A unit that perhaps only the side of {@code from} knows, leading to what that side knows of it. */
    Link unit(String id) {
        if (read.structure().displayName(id, visit.knownAt()).isPresent()) {
            return lookup.unit(id);
        }
        return new Link(
                read.structure().displayName(id, knownFrom).orElse(id),
                visit.timeless("/units/" + id + "?known-at=" + knownFrom));
    }

    DifferenceWords of(UnitDifference turn) {
        return switch (turn) {
            case UnitDifference.Succession succession -> succession(succession);
            case UnitDifference.Changed changed -> changed(changed);
            case UnitDifference.TasksMoved moved -> moved(moved);
        };
    }

    private DifferenceWords succession(UnitDifference.Succession succession) {
        var founded = succession.from().isEmpty();
        var notes = notes(succession.cause());
        if (succession.into().stream().anyMatch(member -> member.unit().certainty() == Certainty.POSSIBLE)
                || succession.from().stream().anyMatch(Member::remains)) {
            notes.add(visit.t("difference.not-certain"));
        }
        return new DifferenceWords(
                visit.t("turn." + word(succession.kind())),
                links(founded ? succession.into() : succession.from()),
                founded ? List.of() : links(succession.into()),
                null,
                null,
                false,
                List.of(),
                notes,
                proofs(succession.evidence()));
    }

    private DifferenceWords changed(UnitDifference.Changed changed) {
        return new DifferenceWords(
                visit.t("turn." + word(changed.aspect())),
                List.of(link(changed.is())),
                List.of(),
                value(changed.aspect(), changed.was()),
                value(changed.aspect(), changed.is()),
                isInWordsOfTheSource(changed.aspect()),
                List.of(),
                notes(changed.cause()),
                proofs(changed.evidence()));
    }

    private static boolean isInWordsOfTheSource(Aspect aspect) {
        return switch (aspect) {
            case NAME, PLACE, TASKS, DOUBT -> true;
            case KIND, CERTAINTY, COMPANY_STATE -> false;
        };
    }

    private String value(Aspect aspect, UnitAt unit) {
        return switch (aspect) {
            case NAME -> unit.name();
            case PLACE ->
                unit.placement() == Placement.UNDER && unit.parent() != null
                        ? unit(unit.parent()).name()
                        : visit.t("placement." + word(unit.placement()));
            case KIND -> UnitNode.kind(unit.kind(), visit);
            case CERTAINTY -> visit.t("certainty." + word(unit.certainty()));
            case COMPANY_STATE -> {
                var state = UnitNode.company(unit.companyState(), visit);
                yield state == null ? "–" : state;
            }
            case TASKS -> unit.tasks().isEmpty() ? "–" : String.join(", ", unit.tasks());
            case DOUBT ->
                unit.mayBe().isEmpty()
                        ? "–"
                        : unit.mayBe().stream().map(this::doubt).collect(Collectors.joining(", "));
        };
    }

    private String doubt(UnitAt.MayBe doubt) {
        if (doubt.what().equals("companyState")) {
            return visit.t("company-state." + doubt.value());
        }
        return doubt.value().startsWith("unit-") ? lookup.name(doubt.value()) : doubt.value();
    }

    private DifferenceWords moved(UnitDifference.TasksMoved moved) {
        var notes = notes(moved.cause());
        if (moved.unitEnds()) {
            notes.add(visit.t("difference.unit-ended"));
        }
        if (moved.tasks().isEmpty()) {
            notes.add(visit.t("difference.all-tasks"));
        }
        if (moved.was().compareTo(moved.is()) > 0) {
            notes.add(visit.t("difference.not-yet"));
        } else if (moved.is() == Reached.POSSIBLY) {
            notes.add(visit.t("difference.not-certain"));
        }
        var outside = moved.toOutside();
        return new DifferenceWords(
                visit.t("turn.tasks-moved"),
                List.of(unit(moved.unit())),
                List.of(
                        moved.toUnit() != null
                                ? unit(moved.toUnit())
                                : new Link(outside == null ? visit.t("unknown") : outside, "")),
                null,
                null,
                true,
                moved.tasks(),
                notes,
                proofs(moved.evidence()));
    }

    DifferenceWords of(PostDifference turn) {
        return switch (turn) {
            case PostDifference.OfPost post -> {
                var was = post.was();
                var is = post.is();
                var what = was == null ? "created" : is == null ? "abolished" : "changed";
                yield post(
                        what, null, Objects.requireNonNull(is == null ? was : is), told(was, is), told(is, was), turn);
            }
            case PostDifference.OfHolder holder -> {
                var was = holder.was();
                var is = holder.is();
                var what = was == null ? "took-office" : is == null ? "left-office" : "tenure-certainty";
                yield post(
                        what,
                        Objects.requireNonNull(is == null ? was : is).person(),
                        holder.post(),
                        certainty(was, is),
                        certainty(is, was),
                        turn);
            }
        };
    }

    /** What a post is, when there is another to tell it apart from. */
    private @Nullable String told(@Nullable PostAt post, @Nullable PostAt other) {
        return post == null || other == null ? null : post.title() + " (" + certainty(post.certainty()) + ")";
    }

    private @Nullable String certainty(@Nullable HolderAt holder, @Nullable HolderAt other) {
        return holder == null || other == null ? null : certainty(holder.certainty());
    }

    private String certainty(Certainty certainty) {
        return visit.t("certainty." + word(certainty));
    }

    private DifferenceWords post(
            String what,
            @Nullable String person,
            PostAt post,
            @Nullable String was,
            @Nullable String is,
            PostDifference turn) {
        var about = new ArrayList<Link>();
        if (person != null) {
            about.add(new Link(person, ""));
        }
        about.add(new Link(post.title(), ""));
        if (post.unit() != null) {
            about.add(unit(post.unit()));
        }
        return new DifferenceWords(
                visit.t("turn." + what),
                about,
                List.of(),
                was,
                is,
                false,
                List.of(),
                notes(turn.cause()),
                proofs(turn.evidence()));
    }

    private List<String> notes(Cause cause) {
        var notes = new ArrayList<String>();
        if (cause != Cause.TIME) {
            notes.add(visit.t("difference.by-" + word(cause)));
        }
        return notes;
    }

    List<DifferenceWords.Proof> proofs(List<Evidence> evidence) {
        return evidence.stream()
                .map(entry -> new DifferenceWords.Proof(
                        read.wording().heading(entry.event(), visit.language().locale()),
                        visit.dates().when(entry.happened()),
                        AuthorityWords.of(entry.authority(), visit, lookup),
                        visit.timeless("/entries/" + entry.entry())))
                .toList();
    }

    private List<Link> links(List<Member> members) {
        return members.stream().map(member -> link(member.unit())).toList();
    }

    private Link link(UnitAt unit) {
        return new Link(unit.name(), unit(unit.id()).href());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
