package fi.muutoskirja.rebuild;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.RowsByDay;
import fi.muutoskirja.structure.StructureRow;
import fi.muutoskirja.structure.StructureRows;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code read.structure}: rows are written once they are closed, and at the end those that are still open. */
final class StructureSide implements RebuiltReadSide {
    private static final List<String> COLUMNS = List.of(
            "organisation",
            "unit",
            "valid",
            "recorded",
            "certainty",
            "name",
            "kind",
            "placement",
            "parent",
            "since",
            "until",
            "tasks",
            "entries");

    private static final List<String> CERTAINTIES = spelled(Certainty.values());
    private static final List<String> PLACEMENTS = spelled(Placement.values());

    private final StructureRows structure = new StructureRows();
    private final RowsByDay gathered = new RowsByDay();

    @Override
    public String projector() {
        return "structure";
    }

    @Override
    public String table() {
        return "structure";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void take(Entry entry, CopyRows rows) throws SQLException {
        if (entry.subject().startsWith("org-")) {
            structure.changes(entry).closed().forEach(gathered::add);
            if (gathered.isFull()) {
                write(gathered.take(), rows);
            }
        }
    }

    @Override
    public void finish(long position, CopyRows rows) throws SQLException {
        structure.open().forEach(gathered::add);
        write(gathered.take(), rows);
    }

    private static List<String> spelled(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void write(List<StructureRow> some, CopyRows rows) throws SQLException {
        for (var row : some) {
            write(row, rows);
        }
    }

    private static void write(StructureRow row, CopyRows rows) throws SQLException {
        rows.begin(COLUMNS.size())
                .text(row.organisation())
                .text(row.unit())
                .days(row.validFrom(), row.validTo())
                .positions(row.recordedFrom(), row.recordedTo())
                .text(CERTAINTIES.get(row.certainty().ordinal()))
                .text(row.name())
                .text(row.kind())
                .text(PLACEMENTS.get(row.placement().ordinal()))
                .text(row.parent())
                .text(row.since())
                .text(row.until())
                .texts(row.tasks())
                .ids(row.entries())
                .end();
    }
}
