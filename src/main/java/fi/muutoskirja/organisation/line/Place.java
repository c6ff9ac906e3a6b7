package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Where in the structure a unit stands.
 *
 * @param parent the unit above it, exactly when the placement is {@link Placement#UNDER}
 */
public record Place(Placement placement, @Nullable String parent) {
    /** Whether units here have one another for siblings: under a known unit, or at the top. */
    public boolean isKnown() {
        return placement != Placement.UNKNOWN;
    }

    /** The parent's id, or where else it stands. */
    public String word() {
        return switch (placement) {
            case TOP -> "top";
            case UNDER -> parent == null ? "unknown" : parent;
            case UNKNOWN -> "unknown";
        };
    }
}
