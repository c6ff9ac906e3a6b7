package fi.muutoskirja.transparency.page;

import fi.muutoskirja.transparency.words.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference in words.
 *
 * @param what what happened
 * @param from whom it happened to
 * @param into what came in their place
 * @param was what it was before; null when that is not the point
 * @param is what it is after; null when that is not the point
 * @param named whether {@code was} and {@code is} are the words of a source
 * @param tasks what moved, in the words of the source
 * @param notes what else is to be said of it
 * @param proofs the entries behind it
 */
public record DifferenceWords(
        String what,
        List<Link> from,
        List<Link> into,
        @Nullable String was,
        @Nullable String is,
        boolean named,
        List<String> tasks,
        List<String> notes,
        List<Proof> proofs) {
    /** An entry behind it, in a few words. */
    public record Proof(String heading, When happened, AuthorityWords authority, String href) {}
}
