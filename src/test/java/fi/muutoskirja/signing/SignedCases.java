package fi.muutoskirja.signing;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.evidence.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The five cases in a database, signed case by case as the server signs. */
public final class SignedCases {
    private static final List<String> NAMES = List.of("heinola", "jamsa", "jarvenpaa", "orivesi", "tampere");

    private SignedCases() {}

    /**
     * Makes a log.
     *
     * @param data the data directory, in which {@code log} will be the log
     * @param kept where every checkpoint but the last is kept, and a proof of some entries, by names ending as their kind
     * @param wiring what is needed to import cases
     * @return how many entries there are
     */
    public static long sign(Path data, Path kept, Class<?>... wiring) throws IOException, SQLException {
        try (var ledger = LedgerForTests.fresh(wiring)) {
            var directory = new LogDirectory(new DurableFiles(data));
            var log = new DirectoryLog(directory, SignerStanding.Signing::new);
            for (var name : NAMES) {
                var file = Files.readAllBytes(Path.of("src", "main", "resources", "cases", name + ".yaml"));
                ledger.bean(CaseImport.class).importCase(file, "case-file", ImportProgress.UNHEARD);
                sign(ledger, directory);
                var published = log.published().orElseThrow();
                Files.write(kept.resolve(name + ".checkpoint"), published.note().bytes());
                var proof = log.proof(published.size()).orElseThrow();
                Files.write(kept.resolve(name + ".tlog-proof"), proof.bytes());
            }
            return ledger.ledger().head();
        }
    }

    private static void sign(LedgerForTests ledger, LogDirectory directory) throws IOException, SQLException {
        var signer = new Signer(directory, new Publishing(directory, Cosigning.byNobody()), Optional.empty());
        try (var turn = SigningLease.take(ledger::connect).orElseThrow()) {
            signer.check(turn.connection(), turn);
            signer.round(turn.connection(), turn);
        }
    }
}
