package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.messaging.Recording.NewEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Between entries and the columns of {@code ledger.event}. */
public final class EntryCodec {
    /** What {@link #entry} expects to find in a row. */
    public static final String COLUMNS =
            "position, event_id, subject, sequence_number, recorded_at, type, revision, payload, metadata";

    private final Catalog catalog;
    private final StatementJson statements;

    public EntryCodec(Catalog catalog, StatementJson statements) {
        this.catalog = catalog;
        this.statements = statements;
    }

    /** The entry in the current row of a query for {@link #COLUMNS}. */
    public Entry entry(ResultSet row) throws SQLException {
        return entry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class),
                statements.read(row.getString(6), row.getInt(7), row.getBytes(8)),
                EntryMetadata.read(row.getBytes(9)));
    }

    private static Entry entry(
            long position,
            UUID id,
            String subject,
            long sequence,
            OffsetDateTime recordedAt,
            Statement statement,
            EntryMetadata metadata) {
        return new Entry(
                position,
                id,
                subject,
                sequence,
                recordedAt.toInstant(),
                metadata.recorder(),
                metadata.command(),
                statement);
    }

    Append.Line line(NewEntry entry, boolean first, byte[] fingerprint) {
        var statement = entry.statement();
        return new Append.Line(
                entry.id(),
                entry.subject(),
                entry.sequence(),
                first ? entry.sequence() - 1 : null,
                catalog.factName(statement.event().getClass()),
                catalog.revision(statement.event().getClass()),
                statements.write(statement),
                new EntryMetadata(entry.command().id(), entry.command().recorder()).write(),
                entry.command().id(),
                fingerprint);
    }
}
