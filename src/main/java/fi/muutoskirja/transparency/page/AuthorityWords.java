package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.Authority;
import org.jspecify.annotations.Nullable;

/**
 * On whose authority something stands.
 *
 * @param text the kind of ground, in words
 * @param decision what was decided; null when the ground is not a decision
 * @param explanation the law, the outside act, or why it is unknown, in the words of the ledger; null when a decision says it
 */
public record AuthorityWords(
        String text, @Nullable Link decision, @Nullable String explanation) {
    static AuthorityWords of(Authority authority, Visit visit, Lookup lookup) {
        var decision = authority.decision();
        return new AuthorityWords(
                visit.t(
                        switch (authority.kind()) {
                            case DECISION -> "authority.decision";
                            case LAW -> "authority.law";
                            case OUTSIDE_ACT -> "authority.outside-act";
                            case UNKNOWN -> "authority.unknown";
                        }),
                decision == null ? null : lookup.decision(decision).orElseGet(() -> new Link(decision, "")),
                authority.explanation());
    }
}
