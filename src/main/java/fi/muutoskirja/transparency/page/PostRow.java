package fi.muutoskirja.transparency.page;

import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post on the day shown.
 *
 * @param kind office or position of trust, in words
 * @param unit the unit it belongs to; null when the source does not tell
 * @param holders who held it; empty when nobody is recorded
 * @param why the page of the chain behind it
 */
public record PostRow(
        String title,
        String kind,
        int places,
        @Nullable Link unit,
        boolean possible,
        When since,
        List<Holder> holders,
        String why) {
    /** A person in the post. */
    public record Holder(String person, boolean acting, boolean possible, When since, String href) {}

    static PostRow of(PostAt post, Visit visit, Lookup lookup) {
        var unit = post.unit();
        return new PostRow(
                post.title(),
                visit.t(
                        switch (post.kind()) {
                            case OFFICE -> "post.office";
                            case ELECTED -> "post.elected";
                            case UNKNOWN -> "post.kind-unknown";
                        }),
                post.places(),
                unit == null ? null : lookup.unit(unit),
                post.certainty() == Certainty.POSSIBLE,
                visit.dates().when(post.since()),
                post.holders().stream()
                        .map(holder -> new Holder(
                                holder.person(),
                                holder.acting(),
                                holder.certainty() == Certainty.POSSIBLE,
                                visit.dates().when(holder.since()),
                                visit.timeless("/entries/" + holder.entry())))
                        .toList(),
                visit.to("/posts/" + post.id() + "/why"));
    }
}
