package fi.muutoskirja.eventstore;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to the ledger's database come from. */
@FunctionalInterface
interface Connections {
    Connection open() throws SQLException;
}
