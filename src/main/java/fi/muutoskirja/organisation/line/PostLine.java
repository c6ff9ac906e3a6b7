package fi.muutoskirja.organisation.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The life of a post over all time.
 *
 * @param steps everything recorded of it, in the order in which it came about as far as known
 */
public record PostLine(String id, List<Step> steps) {
    /**
     * A person's time in the post.
     *
     * @param left the step that ended it; null when none is recorded
     */
    public record Term(
            String person,
            boolean acting,
            Step took,
            @Nullable Step left,
            Span span) {}

    public PostLine with(Step step) {
        return new PostLine(id, Step.with(steps, step));
    }

    public PostLine without(UUID entry) {
        return new PostLine(id, Step.without(steps, entry));
    }

    /** Empty when nothing on record begins it. */
    public Optional<Step> begin() {
        return Optional.ofNullable(Step.first(steps, change -> change instanceof Change.Created));
    }

    public Optional<Step> end() {
        return Optional.ofNullable(Step.first(steps, Change::ends));
    }

    public Span life() {
        return new Span(
                begin().map(Step::moment).orElse(Moment.NEVER),
                end().map(Step::moment).orElse(Moment.NEVER));
    }

    /** What it began with; empty when nothing on record begins it. */
    public Optional<Change.Created> origin() {
        return begin().map(step -> (Change.Created) step.change());
    }

    /** Every term; each ending closes the last term of that person that began before it. */
    public List<Term> terms() {
        var life = life();
        var endings = endings();
        var terms = new ArrayList<Term>();
        for (var took : steps.reversed()) {
            if (took.change() instanceof Change.TookOffice office) {
                var left = endings.stream()
                        .filter(step -> ends(step, office.person(), took))
                        .findFirst()
                        .orElse(null);
                endings.remove(left);
                var span = new Span(took.moment(), left == null ? Moment.NEVER : left.moment());
                terms.addFirst(new Term(office.person(), office.acting(), took, left, span.during(life)));
            }
        }
        return terms;
    }

    /** The endings that end no recorded term. */
    public List<Step> endingsOfNothing() {
        var endings = endings();
        terms().forEach(term -> endings.remove(term.left()));
        return endings;
    }

    private List<Step> endings() {
        return new ArrayList<>(steps.stream()
                .filter(step -> step.change() instanceof Change.LeftOffice)
                .toList());
    }

    private static boolean ends(Step ending, String person, Step took) {
        return ending.change() instanceof Change.LeftOffice left
                && left.person().equals(person)
                && ending.moment().latest() >= took.moment().earliest();
    }
}
