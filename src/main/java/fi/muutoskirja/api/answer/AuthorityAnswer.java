package fi.muutoskirja.api.answer;

import fi.muutoskirja.kernel.Authority;
import org.jspecify.annotations.Nullable;

/**
 * On whose authority the structure changed.
 *
 * @param kind {@code decision}, {@code law}, {@code outside-act} or {@code unknown}
 * @param decision id of the decision, {@code decision-…}; null unless the kind is {@code decision}
 * @param explanation the law, the outside act, or why the authority is unknown; null only with a decision
 */
public record AuthorityAnswer(
        String kind, @Nullable String decision, @Nullable String explanation) {
    public static AuthorityAnswer of(Authority authority) {
        return new AuthorityAnswer(
                VocabularySpelling.of(authority.kind()), authority.decision(), authority.explanation());
    }

    public static @Nullable AuthorityAnswer ofNullable(@Nullable Authority authority) {
        return authority == null ? null : of(authority);
    }
}
