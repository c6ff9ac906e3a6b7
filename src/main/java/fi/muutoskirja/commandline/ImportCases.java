package fi.muutoskirja.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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
            var importer = ledger.part(CaseImporter.class);
            var next = reading(importer, cases.getFirst());
            for (var i = 0; i < cases.size(); i++) {
                var read = next.join();
                if (i + 1 < cases.size()) {
                    next = reading(importer, cases.get(i + 1));
                }
                session.say(cases.get(i).name() + ": " + read.get());
            }
            return ExitCode.OK;
        });
    }

    /** The next file is read while the one before it is recorded. */
    private static CompletableFuture<Supplier<String>> reading(CaseImporter importer, CaseFile file) {
        return CompletableFuture.supplyAsync(() -> importer.read(file));
    }
}
