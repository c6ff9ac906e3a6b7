package fi.muutoskirja.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads what was typed, runs the command, and answers with an exit code. */
public final class LedgerCommandLine {
    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    private static final int WIDTH = 110;

    private final OpenLedger.Opening opening;
    private final PrintWriter out;
    private final PrintWriter err;

    public LedgerCommandLine(OpenLedger.Opening opening, PrintWriter out, PrintWriter err) {
        this.opening = opening;
        this.out = out;
        this.err = err;
    }

    /** @return one of {@link ExitCode} */
    public int run(String... typed) {
        var settings = new ArrayList<String>();
        var arguments = new ArrayList<String>();
        for (var word : typed) {
            (SETTING.matcher(word).matches() ? settings : arguments).add(word);
        }
        return commands(settings).execute(arguments.toArray(String[]::new));
    }

    private CommandLine commands(List<String> settings) {
        var session = new Session(opening, List.copyOf(settings), out, err);
        var serve = new Serve(session);
        var top = new Top(serve);
        return new CommandLine(top)
                .addSubcommand(serve)
                .addSubcommand(new ImportCases(session))
                .addSubcommand(new ExportCase(session))
                .addSubcommand(new ShowState(session))
                .addSubcommand(new RebuildReadSides(session))
                .addSubcommand(new ReplayReform(session))
                .addSubcommand(new RecomputeReadSides(session))
                .addSubcommand(new VerifyLog(session))
                .addSubcommand(new RunWitness(session))
                .setUsageHelpWidth(WIDTH)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, ignored) -> {
                    err.println(wrong.getMessage() + ". See muutoskirja --help.");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, command, ignored) -> {
                    if (top.tellsAll) {
                        failure.printStackTrace(err);
                    }
                    return Ending.of(failure).tellTo(err);
                });
    }
}
