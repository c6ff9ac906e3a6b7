package fi.muutoskirja.timeline;

import java.util.Optional;

/** What units, posts and municipalities are called; the structure knows. */
@FunctionalInterface
public interface Names {
    /** The name for showing to people; empty for an unknown id. */
    Optional<String> displayName(String id, long knownAt);
}
