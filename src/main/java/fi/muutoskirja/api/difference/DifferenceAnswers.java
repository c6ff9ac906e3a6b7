package fi.muutoskirja.api.difference;

import fi.muutoskirja.api.difference.UnitDifferenceAnswer.FlowAnswer;
import fi.muutoskirja.api.difference.UnitDifferenceAnswer.FlowUnitAnswer;
import fi.muutoskirja.comparison.PostDifference;
import fi.muutoskirja.comparison.UnitDifference;
import fi.muutoskirja.comparison.UnitDifference.Aspect;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.organisation.line.Place;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts each kind of difference into the one shape that all share in JSON. */
final class DifferenceAnswers {
    private final Function<String, @Nullable String> names;

    /** @param names the name of a unit that may be on neither side; null when none is known */
    DifferenceAnswers(Function<String, @Nullable String> names) {
        this.names = names;
    }

    UnitDifferenceAnswer of(UnitDifference turn) {
        return switch (turn) {
            case UnitDifference.Succession succession -> succession(succession);
            case UnitDifference.Changed changed -> changed(changed);
            case UnitDifference.TasksMoved moved -> moved(moved);
        };
    }

    private static UnitDifferenceAnswer succession(UnitDifference.Succession succession) {
        return new UnitDifferenceAnswer(
                KebabCase.of(succession.kind()),
                succession.from().stream()
                        .map(member -> FlowUnitAnswer.of(member.unit(), member.remains()))
                        .toList(),
                succession.into().stream()
                        .map(member -> FlowUnitAnswer.of(member.unit(), member.remains()))
                        .toList(),
                succession.streams().stream()
                        .map(stream -> new FlowAnswer(stream.from(), stream.into()))
                        .toList(),
                null,
                null,
                List.of(),
                null,
                false,
                succession.cause(),
                succession.evidence());
    }

    private static UnitDifferenceAnswer changed(UnitDifference.Changed changed) {
        return new UnitDifferenceAnswer(
                kind(changed.aspect()),
                List.of(FlowUnitAnswer.of(changed.was(), true)),
                List.of(FlowUnitAnswer.of(changed.is(), true)),
                List.of(new FlowAnswer(changed.was().id(), changed.is().id())),
                value(changed.aspect(), changed.was()),
                value(changed.aspect(), changed.is()),
                List.of(),
                null,
                false,
                changed.cause(),
                changed.evidence());
    }

    private static String kind(Aspect aspect) {
        return switch (aspect) {
            case NAME -> "renamed";
            case PLACE -> "moved";
            case KIND -> "kind-changed";
            case CERTAINTY -> "certainty-changed";
            case COMPANY_STATE -> "company-state-changed";
            case TASKS -> "tasks-changed";
            case DOUBT -> "may-have-changed";
        };
    }

    private static @Nullable String value(Aspect aspect, UnitAt unit) {
        return switch (aspect) {
            case NAME -> unit.name();
            case PLACE -> new Place(unit.placement(), unit.parent()).word();
            case KIND -> unit.kind();
            case CERTAINTY -> KebabCase.of(unit.certainty());
            case COMPANY_STATE -> unit.companyState() == null ? null : KebabCase.of(unit.companyState());
            case TASKS -> String.join("; ", unit.tasks());
            case DOUBT ->
                unit.mayBe().isEmpty() ? null : unit.mayBe().getFirst().value();
        };
    }

    private UnitDifferenceAnswer moved(UnitDifference.TasksMoved moved) {
        var giver = List.of(named(moved.unit()));
        var receiver = moved.toUnit() == null ? List.<FlowUnitAnswer>of() : List.of(named(moved.toUnit()));
        var backwards = moved.was().compareTo(moved.is()) > 0;
        var flow = moved.toUnit() == null
                ? List.<FlowAnswer>of()
                : List.of(
                        backwards
                                ? new FlowAnswer(moved.toUnit(), moved.unit())
                                : new FlowAnswer(moved.unit(), moved.toUnit()));
        return new UnitDifferenceAnswer(
                "tasks-moved",
                backwards ? receiver : giver,
                backwards ? giver : receiver,
                flow,
                KebabCase.of(moved.was()),
                KebabCase.of(moved.is()),
                moved.tasks(),
                moved.toOutside(),
                moved.unitEnds(),
                moved.cause(),
                moved.evidence());
    }

    private FlowUnitAnswer named(String unit) {
        return new FlowUnitAnswer(unit, names.apply(unit), null, null, false);
    }

    PostDifferenceAnswer of(PostDifference turn) {
        return switch (turn) {
            case PostDifference.OfPost post -> ofPost(post);
            case PostDifference.OfHolder holder -> ofHolder(holder);
        };
    }

    private static PostDifferenceAnswer ofPost(PostDifference.OfPost turn) {
        var was = turn.was();
        var is = turn.is();
        var kind = was == null
                ? "created"
                : is == null ? "abolished" : was.certainty() == is.certainty() ? "changed" : "certainty-changed";
        return answer(
                kind,
                Objects.requireNonNull(is == null ? was : is),
                null,
                false,
                was == null ? null : was.certainty(),
                is == null ? null : is.certainty(),
                turn);
    }

    private static PostDifferenceAnswer ofHolder(PostDifference.OfHolder turn) {
        var was = turn.was();
        var is = turn.is();
        var holder = Objects.requireNonNull(is == null ? was : is);
        return answer(
                was == null ? "took-office" : is == null ? "left-office" : "tenure-certainty-changed",
                turn.post(),
                holder.person(),
                holder.acting(),
                was == null ? null : was.certainty(),
                is == null ? null : is.certainty(),
                turn);
    }

    private static PostDifferenceAnswer answer(
            String kind,
            PostAt post,
            @Nullable String person,
            boolean acting,
            @Nullable Certainty was,
            @Nullable Certainty is,
            PostDifference turn) {
        return new PostDifferenceAnswer(
                kind, post.id(), post.title(), post.unit(), person, acting, was, is, turn.cause(), turn.evidence());
    }
}
