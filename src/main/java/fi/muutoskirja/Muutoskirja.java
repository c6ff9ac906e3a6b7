package fi.muutoskirja;

import fi.muutoskirja.commandline.LedgerCommandLine;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Muutoskirja {
    private Muutoskirja() {}

    /** Exit codes: {@link fi.muutoskirja.commandline.ExitCode}. */
    public static void main(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new LedgerCommandLine(SpringLedger::open, out, err).run(arguments));
    }
}
