package fi.muutoskirja.eventstore.notes;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** What can be asked of a notebook. */
public sealed interface NoteAct extends Act {
    /** Opens a notebook. */
    @PublicName("open-note")
    record OpenNote(String subject, String title) implements NoteAct, Act.Opening {}

    /** Writes a line, perhaps about another notebook. */
    @PublicName("write-line")
    record WriteLine(
            String subject,
            String text,
            @Ref("note") @Nullable String about) implements NoteAct {}
}
