package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.WritingSteps;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The real signer in a process of its own, which signs without a pause. After a certain number of steps of writing it tells which step it
 * has just done, and waits to be killed. Arguments: the database's address, the data directory, the number of steps (0: it ends by
 * itself once all is signed).
 */
final class SignerToKill {
    private SignerToKill() {}

    public static void main(String... arguments) throws SQLException, IOException, InterruptedException {
        var steps = new Counted(Integer.parseInt(arguments[2]));
        var directory = new LogDirectory(new DurableFiles(Path.of(arguments[1]), steps));
        var signer = new Signer(directory, new Publishing(directory, Cosigning.byNobody()), Optional.empty());
        var turn = SigningLease.take(() -> DriverManager.getConnection(arguments[0]));
        while (turn.isEmpty()) {
            Thread.sleep(5);
            turn = SigningLease.take(() -> DriverManager.getConnection(arguments[0]));
        }
        try (var ours = turn.get()) {
            signer.check(ours.connection(), ours);
            while (signer.round(ours.connection(), ours) || steps.last > 0) {
                Thread.sleep(1);
            }
        }
        System.out.println("done");
    }

    private static final class Counted implements WritingSteps {
        private final int last;
        private int done;

        Counted(int last) {
            this.last = last;
        }

        @Override
        public void done(Step step, String path) {
            if (++done == last) {
                System.out.println(step + " " + path);
                waitForTheEnd();
            }
        }

        private static void waitForTheEnd() {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException(nobodyInterrupts);
            }
        }
    }
}
