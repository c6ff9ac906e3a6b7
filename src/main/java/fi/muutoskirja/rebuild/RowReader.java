package fi.muutoskirja.rebuild;

import fi.muutoskirja.evidence.BinaryCopy;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.timeline.Gist;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of {@link #SELECT} in binary form, as much of each as is needed. For one thread. */
final class RowReader {
    static final String SELECT =
            "select position, event_id, subject, sequence_number, type, revision, payload from ledger.event";

    private static final byte[] ORGANISATION = "org-".getBytes(StandardCharsets.UTF_8);

    private final StatementJson statements;
    private final StatementScan scan;
    private final RepeatedNames names = new RepeatedNames();

    RowReader(Catalog catalog, StatementJson statements) {
        this.statements = statements;
        scan = new StatementScan(catalog, names);
    }

    /** The entry as far as it is needed. */
    EntryForTables read(byte[] row, int from) {
        return read(row, from, false);
    }

    /** The entry with its statement. */
    Entry whole(byte[] row, int from) {
        return Objects.requireNonNull(read(row, from, true).entry());
    }

    private EntryForTables read(byte[] row, int from, boolean inWhole) {
        var at = from + Short.BYTES + Integer.BYTES;
        var position = BinaryCopy.longAt(row, at);
        at += Long.BYTES + Integer.BYTES;
        var id = new UUID(BinaryCopy.longAt(row, at), BinaryCopy.longAt(row, at + Long.BYTES));
        at += 2 * Long.BYTES;
        var length = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var subject = names.name(row, at, length);
        var whole = inWhole || startsWith(ORGANISATION, row, at, length);
        at += length + Integer.BYTES;
        var opening = BinaryCopy.longAt(row, at) == 0;
        at += Long.BYTES;
        length = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var type = names.name(row, at, length);
        at += length + Integer.BYTES;
        var revision = BinaryCopy.intAt(row, at);
        at += Integer.BYTES;
        var payload = new Payload(type, revision, row, at + Integer.BYTES, BinaryCopy.intAt(row, at));
        return whole
                ? whole(position, id, subject, statement(payload))
                : asNeeded(position, id, subject, payload, opening);
    }

    private record Payload(String type, int revision, byte[] row, int from, int length) {}

    private EntryForTables asNeeded(long position, UUID id, String subject, Payload payload, boolean opening) {
        var gist = scan.gist(payload.type, payload.revision, payload.row, payload.from, payload.length, opening);
        return gist.isPresent()
                ? new EntryForTables(position, id, subject, gist.get(), null)
                : asStated(position, id, subject, statement(payload));
    }

    private static EntryForTables asStated(long position, UUID id, String subject, Statement statement) {
        return statement.event() instanceof Correction
                ? whole(position, id, subject, statement)
                : new EntryForTables(position, id, subject, Gist.of(statement), null);
    }

    private static EntryForTables whole(long position, UUID id, String subject, Statement statement) {
        var entry = new Entry(position, id, subject, 0, Instant.EPOCH, "", id, statement);
        return new EntryForTables(position, id, subject, Gist.of(statement), entry);
    }

    private Statement statement(Payload payload) {
        Optional<Statement> read =
                scan.statement(payload.type, payload.revision, payload.row, payload.from, payload.length);
        return read.orElseGet(() -> statements.read(
                payload.type,
                payload.revision,
                Arrays.copyOfRange(payload.row, payload.from, payload.from + payload.length)));
    }

    private static boolean startsWith(byte[] prefix, byte[] bytes, int from, int length) {
        return length >= prefix.length && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
    }
}
