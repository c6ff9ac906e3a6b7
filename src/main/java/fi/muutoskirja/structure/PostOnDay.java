package fi.muutoskirja.structure;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.PostLine;
import fi.muutoskirja.organisation.line.Span;
import fi.muutoskirja.organisation.line.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post's line as seen on single days. */
final class PostOnDay {
    private final PostLine line;
    private final Step begin;
    private final Change.Created origin;
    private final @Nullable Step end;
    private final Span life;
    private final List<PostLine.Term> terms;

    private PostOnDay(PostLine line, Step begin, Change.Created origin) {
        this.line = line;
        this.begin = begin;
        this.origin = origin;
        this.end = line.end().orElse(null);
        this.life = line.life();
        this.terms = line.terms();
    }

    /** The post on every day there is. */
    static DayStretches<PostAt> daysOf(PostLine line) {
        var begin = line.begin();
        var origin = line.origin();
        if (begin.isEmpty() || origin.isEmpty()) {
            return DayStretches.none();
        }
        var post = new PostOnDay(line, begin.get(), origin.get());
        return DayStretches.of(line.steps(), day -> post.life.possiblyOn(day) ? post.on(day) : null);
    }

    private PostAt on(long day) {
        var behind = new Behind();
        behind.add(begin);
        if (end != null) {
            behind.add(end);
        }
        var holders = new ArrayList<PostAt.HolderAt>();
        for (var term : terms) {
            if (term.span().possiblyOn(day)) {
                holders.add(holder(term, day));
                behind.add(term.took());
                if (term.left() != null) {
                    behind.add(term.left());
                }
            }
        }
        return new PostAt(
                line.id(),
                origin.title(),
                origin.kind(),
                origin.places(),
                origin.unit(),
                certainty(life, day),
                begin.happened(),
                dateOf(end),
                List.copyOf(holders),
                behind.entries());
    }

    private static PostAt.HolderAt holder(PostLine.Term term, long day) {
        return new PostAt.HolderAt(
                term.person(),
                term.acting(),
                certainty(term.span(), day),
                term.took().happened(),
                dateOf(term.left()),
                term.took().entry());
    }

    private static Certainty certainty(Span span, long day) {
        return span.certainlyOn(day) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static @Nullable HistoricalDate dateOf(@Nullable Step step) {
        return step == null ? null : step.happened();
    }
}
