package fi.muutoskirja.digests;

import java.util.function.Consumer;

/** The rows of the read tables as they stood at a position, wherever they come from. In any order: they are sorted before they are digested. */
public interface TableRows {
    /** {@code read.structure}. */
    void structure(long position, Consumer<UnitRow> each);

    /** {@code read.timeline_version}. */
    void timeline(long position, Consumer<EntryRow> each);
}
