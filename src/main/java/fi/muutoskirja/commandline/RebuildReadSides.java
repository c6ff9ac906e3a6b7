package fi.muutoskirja.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes everything that is derived from the ledger anew, and compares.")
final class RebuildReadSides implements Callable<Integer> {
    private final Session session;

    RebuildReadSides(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.with(OpenLedger.Doors.CLOSED, ledger -> {
            session.say(ledger.part(Rebuilding.class).rebuild(session::progress));
            return ExitCode.OK;
        });
    }
}
