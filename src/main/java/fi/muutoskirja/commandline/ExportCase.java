package fi.muutoskirja.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a case as a case file.")
final class ExportCase implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "REFORM", description = "The id or the slug of a reform.")
    String reform = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output when left out.")
    @Nullable
    Path output;

    ExportCase(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.with(OpenLedger.Doors.CLOSED, ledger -> {
            var yaml = ledger.part(CaseExporter.class).export(reform);
            if (output == null) {
                session.out().print(yaml);
                session.out().flush();
            } else {
                write(yaml, output);
            }
            return ExitCode.OK;
        });
    }

    private static void write(String yaml, Path file) {
        try {
            Files.writeString(file, yaml);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
