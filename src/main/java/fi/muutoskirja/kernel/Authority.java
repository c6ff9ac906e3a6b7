package fi.muutoskirja.kernel;

import org.jspecify.annotations.Nullable;

/**
 * On whose authority the structure changed.
 *
 * @param kind what kind of ground it was
 * @param decision the decision ({@code decision-…}) when the kind is {@link Kind#DECISION}, otherwise null
 * @param explanation the law and section, the outside act, or why the authority is unknown; null only with a decision
 */
public record Authority(
        Kind kind,

        @Ref(value = "decision", role = ReferenceRole.AUTHORITY) @Nullable
        String decision,

        @Nullable String explanation) {
    /** The kinds of ground on which a structure can change. */
    public enum Kind {
        DECISION,
        LAW,
        OUTSIDE_ACT,
        UNKNOWN
    }
}
