package fi.muutoskirja.eventstore;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the program could change what is recorded, were it not for the trigger. */
final class OwnersRights {
    private static final Logger LOG = LoggerFactory.getLogger(OwnersRights.class);
    private static final String WHO_HAS_THEM =
            "select current_user from pg_class where oid = 'ledger.event'::regclass and pg_has_role(relowner, 'USAGE')";

    private OwnersRights() {}

    static void warnOf(Connections connections) {
        try (var connection = connections.open();
                var query = connection.createStatement();
                var owner = query.executeQuery(WHO_HAS_THEM)) {
            if (owner.next()) {
                LOG.warn(
                        "The program runs with the rights of the owner of the ledger ({}), who could change what is recorded:"
                                + " give it an account of its own (docs/operating.md, \"Accounts in the database\").",
                        owner.getString(1));
            }
        } catch (SQLException unreachable) {
            throw LedgerUnavailable.nothingWritten(unreachable);
        }
    }
}
