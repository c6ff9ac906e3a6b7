package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.timeline.Gist;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of {@link #SELECT} in binary form, as much of each as is needed. For one thread. */
final class RowReader {
    static final String SELECT =
            "select position, event_id, subject, sequence_number, type, revision, payload from ledger.event";

    private static final String ORGANISATION = "org-";

    private final StatementJson statements;
    private final StatementScan scan;
    private final RepeatedNames names = new RepeatedNames();

    RowReader(Catalog catalog, StatementJson statements) {
        this.statements = statements;
        scan = new StatementScan(catalog, names);
    }

    /** The entry as far as it is needed. */
    EntryForTables read(byte[] row, int from) {
        var entry = whole(row, from);
        var changesAnother = entry.statement().event() instanceof Correction;
        return new EntryForTables(
                entry.position(),
                entry.id(),
                entry.subject(),
                Reference.of(entry),
                Gist.of(entry.statement()),
                changesAnother || entry.subject().startsWith(ORGANISATION) ? entry : null);
    }

    /** The entry with its statement. */
    Entry whole(byte[] row, int from) {
        var at = from + Short.BYTES + Integer.BYTES;
        var position = BinaryCopy.longAt(row, at);
        at += Long.BYTES + Integer.BYTES;
        var id = new UUID(BinaryCopy.longAt(row, at), BinaryCopy.longAt(row, at + Long.BYTES));
        at += 2 * Long.BYTES;
        var length = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var subject = names.name(row, at, length);
        at += length + Integer.BYTES + Long.BYTES;
        length = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var type = names.name(row, at, length);
        at += length + Integer.BYTES;
        var revision = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var payload = new Payload(type, revision, row, at + Integer.BYTES, BinaryCopy.intAt(row, at));
        return new Entry(position, id, subject, 0, Instant.EPOCH, "", id, statement(payload));
    }

    private record Payload(String type, int revision, byte[] row, int from, int length) {}

    private Statement statement(Payload payload) {
        Optional<Statement> read =
                scan.statement(payload.type, payload.revision, payload.row, payload.from, payload.length);
        return read.orElseGet(() -> statements.read(
                payload.type,
                payload.revision,
                Arrays.copyOfRange(payload.row, payload.from, payload.from + payload.length)));
    }
}
