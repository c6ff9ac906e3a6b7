package fi.muutoskirja.eventstore.notes;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import org.jspecify.annotations.Nullable;

/** What is held to have been stated about a notebook. */
public sealed interface NoteFact extends LedgerEvent {
    /** A notebook was opened. */
    @PublicName("note.note-opened")
    record NoteOpened(String title) implements NoteFact {}

    /** A line was written. */
    @PublicName("note.line-written")
    record LineWritten(String text, @Nullable String about) implements NoteFact {}
}
