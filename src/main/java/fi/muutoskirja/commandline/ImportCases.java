package fi.muutoskirja.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Records case files: each one wholly or not at all, and nothing twice.")
final class ImportCases implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files, YAML.")
    List<Path> files = List.of();

    ImportCases(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var cases = new ArrayList<CaseFile>();
        for (var file : files) {
            cases.add(new CaseFile(file.toString(), Files.readAllBytes(file)));
        }
        return session.with(OpenLedger.Doors.CLOSED, ledger -> {
            for (var file : cases) {
                session.say(file.name() + ": " + ledger.part(CaseImporter.class).importCase(file));
            }
            return ExitCode.OK;
        });
    }
}
