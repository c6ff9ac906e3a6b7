package fi.muutoskirja.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the ledger to browsers and programs until it is stopped. The default.")
final class Serve implements Callable<Integer> {
    private final Session session;

    Serve(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.with(OpenLedger.Doors.WEB, ledger -> {
            if (ledger.part(BuiltInCases.class).areAwaited()) {
                importBuiltInCases(ledger);
                session.say("Muutoskirja is open at " + ledger.address());
            } else {
                session.say("Muutoskirja is open at " + ledger.address());
                importBuiltInCases(ledger);
            }
            ledger.awaitClosing();
            return ExitCode.OK;
        });
    }

    private void importBuiltInCases(OpenLedger ledger) {
        for (var file : ledger.part(BuiltInCases.class).toImport()) {
            importOrTell(ledger, file);
        }
    }

    /** A built-in case that cannot be imported is told, and must not keep the others and the pages from people. */
    private void importOrTell(OpenLedger ledger, CaseFile file) {
        try {
            session.progress(
                    file.name() + ": " + ledger.part(CaseImporter.class).importCase(file));
        } catch (RuntimeException failure) {
            if (!ledger.isClosing()) {
                Ending.of(failure).sentences().forEach(session::progress);
            }
        }
    }
}
