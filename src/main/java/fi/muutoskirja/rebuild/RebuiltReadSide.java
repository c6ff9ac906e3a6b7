package fi.muutoskirja.rebuild;

import java.sql.SQLException;
import java.util.List;

/** How one read table is made from entries. One instance serves one rebuild. */
interface RebuiltReadSide {
    /** The name of the projector that keeps the table. */
    String projector();

    /** The table in schema {@code read}. */
    String table();

    /** The columns in the order in which rows are written. */
    List<String> columns();

    /** Takes in the next entry and writes what can be written already. */
    void take(EntryForTables stored, CopyRows rows) throws SQLException;

    /** What to execute once the table stands in its place, to make what is derived from it. */
    default List<String> afterwards() {
        return List.of();
    }

    /** Writes the rest, once every entry up to the position has been taken in. */
    void finish(long position, CopyRows rows) throws SQLException;
}
