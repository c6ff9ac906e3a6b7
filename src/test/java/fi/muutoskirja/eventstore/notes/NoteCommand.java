package fi.muutoskirja.eventstore.notes;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** What can be asked of a notebook. */
public sealed interface NoteCommand extends LedgerCommand {
    @Override
    default NoteEvent event() {
        return switch (this) {
            case OpenNote open -> new NoteEvent.NoteOpened(open.title());
            case WriteLine write -> new NoteEvent.LineWritten(write.text(), write.about());
        };
    }

    /** Opens a notebook. */
    @PublicName("open-note")
    record OpenNote(String subject, String title) implements NoteCommand, LedgerCommand.Opening {}

    /** Writes a line, perhaps about another notebook. */
    @PublicName("write-line")
    record WriteLine(
            String subject,
            String text,
            @Ref("note") @Nullable String about) implements NoteCommand {}
}
