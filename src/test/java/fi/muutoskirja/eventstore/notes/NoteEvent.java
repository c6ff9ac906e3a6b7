package fi.muutoskirja.eventstore.notes;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import org.jspecify.annotations.Nullable;

/** What is held to have been stated about a notebook. */
public sealed interface NoteEvent extends LedgerEvent {
    @Override
    default NoteCommand command(String subject) {
        return switch (this) {
            case NoteOpened opened -> new NoteCommand.OpenNote(subject, opened.title());
            case LineWritten line -> new NoteCommand.WriteLine(subject, line.text(), line.about());
        };
    }

    /** A notebook was opened. */
    @PublicName("note.note-opened")
    record NoteOpened(String title) implements NoteEvent {}

    /** A line was written. */
    @PublicName("note.line-written")
    record LineWritten(String text, @Nullable String about) implements NoteEvent {}
}
