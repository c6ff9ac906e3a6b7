package fi.muutoskirja.kernel;

import java.util.UUID;

/** Something said of an earlier entry, the same way in every aggregate: a correction, a withdrawal, an erasure. */
public interface AboutEntry {
    /** The entry that it is about. */
    UUID entry();
}
