package fi.muutoskirja.comparison;

import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.PostAt.HolderAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in which the posts of two states differ. */
public sealed interface PostDifference {
    /** Whether time or knowledge made the difference. */
    Cause cause();

    /** The entries behind it. */
    List<Evidence> evidence();

    /**
     * A post that is on one side only, or not the same on both.
     *
     * @param was null when it was created
     * @param is null when it was abolished
     */
    record OfPost(@Nullable PostAt was, @Nullable PostAt is, Cause cause, List<Evidence> evidence)
            implements PostDifference {}

    /**
     * A person who is in the post on one side only, or not as certainly on both.
     *
     * @param post as it is on the later of the sides that have it
     * @param was null when the person came
     * @param is null when the person left
     */
    record OfHolder(
            PostAt post, @Nullable HolderAt was, @Nullable HolderAt is, Cause cause, List<Evidence> evidence)
            implements PostDifference {}
}
