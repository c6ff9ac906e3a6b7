package fi.muutoskirja.signing;

import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.notes.Notes;
import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.WritingSteps;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** A ledger of notes with its log, signed when a test says so. */
public final class SignedLedger implements AutoCloseable {
    private final LedgerForTests ledger = LedgerForTests.fresh();
    private final LogDirectory directory;
    private int lines;

    public SignedLedger(Path data) {
        directory = new LogDirectory(new DurableFiles(data));
        ledger.door().execute(Notes.open("note-1"));
    }

    public LedgerForTests ledger() {
        return ledger;
    }

    LogDirectory directory() {
        return directory;
    }

    PublicLog log() {
        return new DirectoryLog(directory, SignerStanding.Signing::new);
    }

    /** Records until the ledger has so many entries. */
    public void growTo(long entries) {
        while (ledger.ledger().head() < entries) {
            ledger.door().execute(Notes.write("note-1", "line " + ++lines));
        }
    }

    Signer signer() {
        return signer((step, path) -> {});
    }

    Signer signer(WritingSteps steps) {
        var watched = new LogDirectory(new DurableFiles(directory.path(""), steps));
        return new Signer(watched, new Publishing(watched, Cosigning.byNobody()), Optional.empty());
    }

    /** Starts a signer, which compares everything, and lets it sign. */
    public void sign() throws SQLException, IOException {
        var signer = signer();
        try (var turn = turn()) {
            signer.check(turn.connection(), turn);
            signer.round(turn.connection(), turn);
        }
    }

    SigningLease turn() throws SQLException {
        return SigningLease.take(ledger::connect).orElseThrow();
    }

    /** What only the owner of the database can do. */
    void tamper(String... statements) throws SQLException {
        try (var connection = ledger.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("alter table ledger.event disable trigger user");
            for (var statement : statements) {
                sql.execute(statement);
            }
            sql.execute("alter table ledger.event enable always trigger append_only");
            sql.execute("alter table ledger.event enable always trigger append_only_truncate");
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
