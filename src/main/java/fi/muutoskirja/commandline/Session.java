package fi.muutoskirja.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;

/** One run of the program: what was set, and where it speaks. */
record Session(OpenLedger.Opening opening, List<String> settings, PrintWriter out, PrintWriter err) {

    /** Opens the ledger for one piece of work. Progress goes to standard error, since standard output is for the answer. */
    int with(OpenLedger.Doors doors, ToIntFunction<OpenLedger> work) {
        try (var ledger = opening.open(doors, settings, this::progress)) {
            return work.applyAsInt(ledger);
        }
    }

    void progress(String step) {
        err.println(step);
        err.flush();
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
