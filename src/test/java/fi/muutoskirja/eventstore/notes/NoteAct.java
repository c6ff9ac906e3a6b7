package fi.muutoskirja.eventstore.notes;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** What can be asked of a notebook. */
public sealed interface NoteAct extends LedgerCommand {
    /** Opens a notebook. */
    @PublicName("open-note")
    record OpenNote(String subject, String title) implements NoteAct, LedgerCommand.Opening {}

    /** Writes a line, perhaps about another notebook. */
    @PublicName("write-line")
    record WriteLine(
            String subject,
            String text,
            @Ref("note") @Nullable String about) implements NoteAct {}
}
