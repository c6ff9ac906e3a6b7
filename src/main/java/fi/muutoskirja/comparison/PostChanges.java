package fi.muutoskirja.comparison;

import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.PostAt.HolderAt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what the posts differ, and who came to them and left them. */
final class PostChanges {
    private final Views views;
    private final List<PostDifference> turns = new ArrayList<>();

    private PostChanges(Views views) {
        this.views = views;
    }

    static List<PostDifference> of(Views views) {
        var found = new PostChanges(views);
        var posts = new LinkedHashSet<>(views.from().posts().keySet());
        posts.addAll(views.to().posts().keySet());
        for (var post : posts) {
            found.compare(
                    post, views.from().posts().get(post), views.to().posts().get(post));
        }
        return found.turns;
    }

    /** What a post is, its holders left out. */
    private record Description(
            Object title, Object kind, int places, @Nullable String unit, Object certainty) {
        static Optional<Description> of(@Nullable PostAt post) {
            return Optional.ofNullable(post)
                    .map(known -> new Description(
                            known.title(), known.kind(), known.places(), known.unit(), known.certainty()));
        }
    }

    private record Term(String person, boolean acting) {}

    private void compare(String post, @Nullable PostAt was, @Nullable PostAt is) {
        if (!Description.of(was).equals(Description.of(is))) {
            turns.add(new PostDifference.OfPost(
                    was,
                    is,
                    views.cause(view -> Description.of(view.posts().get(post))),
                    views.evidence(
                            post, change -> change instanceof Change.Created || change instanceof Change.Abolished)));
        }
        var before = holders(was);
        var after = holders(is);
        var terms = new LinkedHashSet<>(before.keySet());
        terms.addAll(after.keySet());
        for (var term : terms) {
            var old = before.get(term);
            var now = after.get(term);
            if (!certainty(old).equals(certainty(now))) {
                var cause = views.cause(
                        view -> certainty(holders(view.posts().get(post)).get(term)));
                turns.add(new PostDifference.OfHolder(
                        Objects.requireNonNull(is == null ? was : is), old, now, cause, evidence(post, term)));
            }
        }
    }

    private List<Evidence> evidence(String post, Term term) {
        return views.evidence(
                post,
                change -> change instanceof Change.TookOffice took
                                && took.person().equals(term.person())
                                && took.acting() == term.acting()
                        || change instanceof Change.LeftOffice left
                                && left.person().equals(term.person())
                        || change instanceof Change.Abolished);
    }

    /** Each person in the post once; where two terms meet, the surer one. */
    private static Map<Term, HolderAt> holders(@Nullable PostAt post) {
        var holders = new LinkedHashMap<Term, HolderAt>();
        if (post != null) {
            for (var holder : post.holders()) {
                holders.merge(
                        new Term(holder.person(), holder.acting()),
                        holder,
                        (one, other) -> one.certainty().compareTo(other.certainty()) <= 0 ? one : other);
            }
        }
        return holders;
    }

    private static Optional<?> certainty(@Nullable HolderAt holder) {
        return Optional.ofNullable(holder).map(HolderAt::certainty);
    }
}
