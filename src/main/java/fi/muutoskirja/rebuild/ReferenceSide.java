package fi.muutoskirja.rebuild;

import fi.muutoskirja.eventstore.reference.ReferenceProjector;
import java.sql.SQLException;
import java.util.List;

/** {@code read.reference}: everything that each entry names. */
final class ReferenceSide implements RebuiltReadSide {
    private static final List<String> COLUMNS = List.of("position", "role", "named", "subject");

    @Override
    public String projector() {
        return ReferenceProjector.NAME;
    }

    @Override
    public String table() {
        return "reference";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void take(EntryForTables stored, CopyRows rows) throws SQLException {
        for (var reference : stored.references()) {
            rows.begin(COLUMNS.size())
                    .number(reference.position())
                    .letter(reference.role().letter())
                    .text(reference.named())
                    .text(reference.subject())
                    .end();
        }
    }

    @Override
    public void finish(long position, CopyRows rows) {
        // Every row was written with its entry.
    }
}
