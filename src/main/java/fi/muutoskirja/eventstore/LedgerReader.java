package fi.muutoskirja.eventstore;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Entries as committed, read by plain scans of the one order. Within a transaction of Spring's it reads in that transaction. */
final class LedgerReader implements Ledger {
    private static final String SELECT = "select " + EntryCodec.COLUMNS + " from ledger.event ";

    private final JdbcOperations database;
    private final EntryCodec codec;
    private final LedgerHead head;

    LedgerReader(JdbcOperations database, EntryCodec codec, LedgerHead head) {
        this.database = database;
        this.codec = codec;
        this.head = head;
    }

    @Override
    public long head() {
        return head.position();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return database.query(
                SELECT + "where position > ? order by position limit ?",
                (row, number) -> codec.entry(row),
                position,
                limit);
    }

    @Override
    public List<Entry> of(Collection<String> subjects, long upTo) {
        return database.query(
                SELECT + "where subject = any (?) and position <= ? order by position",
                (row, number) -> codec.entry(row),
                subjects.toArray(String[]::new),
                upTo);
    }

    @Override
    public List<Entry> at(Collection<Long> positions) {
        return database.query(
                SELECT + "where position = any (?) order by position", (row, number) -> codec.entry(row), (Object)
                        positions.toArray(Long[]::new));
    }

    @Override
    public long lastPosition(String subject, long upTo) {
        return database
                .queryForList(
                        "select position from ledger.event where subject = ? and position <= ? order by sequence_number desc limit 1",
                        Long.class,
                        subject,
                        upTo)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public List<Entry> openings(String prefix, long upTo) {
        return database.query(
                SELECT
                        + "where subject >= ? and subject < ? and sequence_number = 0 and position <= ? order by subject",
                (row, number) -> codec.entry(row),
                prefix,
                prefix.substring(0, prefix.length() - 1) + (char) (prefix.charAt(prefix.length() - 1) + 1),
                upTo);
    }

    @Override
    public List<Entry> from(String subject, long sequence) {
        return database.query(
                SELECT + "where subject = ? and sequence_number >= ? order by sequence_number",
                (row, number) -> codec.entry(row),
                subject,
                sequence);
    }

    boolean exists(String subject) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from ledger.event where subject = ?)", Boolean.class, subject));
    }

    boolean hasWithdrawals(String subject) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from ledger.event where subject = ? and type = 'ledger.entry-withdrawn')",
                Boolean.class,
                subject));
    }

    Map<UUID, Receipts.Stored> receipts(Collection<UUID> commands) {
        var receipts = database.execute((org.springframework.jdbc.core.ConnectionCallback<Map<UUID, Receipts.Stored>>)
                connection -> Receipts.of(connection, commands));
        return receipts == null ? Map.of() : receipts;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return database.query(SELECT + "where event_id = ?", (row, number) -> codec.entry(row), id).stream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> payload(UUID id) {
        return database
                .query("select payload from ledger.event where event_id = ?", (row, number) -> row.getBytes(1), id)
                .stream()
                .findFirst();
    }

    @Override
    public long positionAt(Instant instant) {
        var position = database.queryForObject(
                "select coalesce(max(position), 0) from ledger.event where recorded_at <= ?",
                Long.class,
                instant.atOffset(ZoneOffset.UTC));
        return position == null ? 0 : position;
    }
}
