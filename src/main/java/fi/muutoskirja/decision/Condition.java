package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.ReferenceRole;
import org.jspecify.annotations.Nullable;

/**
 * What a decision depends on: it is in force only if another decision approves.
 *
 * @param decision the other decision
 * @param words the condition in the words of the source; null when not told
 */
public record Condition(
        @Ref(value = "decision", role = ReferenceRole.CONDITION)
        String decision,

        @Nullable String words) {}
