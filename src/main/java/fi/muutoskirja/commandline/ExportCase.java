package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.export.Exporting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a case as a case file (export REFORM), or everything that an outsider needs to check the log (export --bundle FILE)."
        })
final class ExportCase implements Callable<Integer> {
    private static final String DATA_DIRECTORY = "--muutoskirja.data-directory=";

    private final Session session;

    @Spec
    @Nullable
    CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "REFORM", description = "The id or the slug of a reform.")
    @Nullable
    String reform;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the case file; standard output when left out.")
    @Nullable
    Path output;

    @Option(
            names = "--bundle",
            paramLabel = "FILE.zip|DIRECTORY",
            description = "Writes a bundle: a .zip file, which is replaced, or a directory that is not there yet.")
    @Nullable
    Path bundle;

    @Option(
            names = "--from",
            paramLabel = "LOG",
            description =
                    "Where the bundle is made from: an address (https://…/log/), a data directory or a bundle; the data directory when left out.")
    @Nullable
    String from;

    @Option(
            names = "--withhold-sealed",
            description = "Leaves out of the bundle the payloads that say something of a private person, sealed.")
    boolean withholdSealed;

    ExportCase(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (bundle != null && reform == null && output == null) {
            return exportBundle(bundle);
        }
        if (reform != null && bundle == null && from == null && !withholdSealed) {
            return exportCase(reform);
        }
        throw new ParameterException(
                (command == null ? CommandSpec.create() : command).commandLine(),
                "export takes either a REFORM or --bundle with what belongs to it");
    }

    private int exportBundle(Path target) throws IOException {
        Exporting.Exported exported;
        try (var bar = new ProgressBar(session.err(), "exported")) {
            exported = Exporting.export(
                    from == null ? dataDirectory() : from, target, withholdSealed, session::progress, bar::at);
        }
        session.say("%s: %d entries of %s, root %s%s"
                .formatted(
                        exported.bundle(),
                        exported.checkpoint().size(),
                        exported.checkpoint().origin(),
                        exported.checkpoint().root().base64(),
                        withholdSealed ? "; %d payloads withheld".formatted(exported.withheld()) : ""));
        return ExitCode.OK;
    }

    private String dataDirectory() {
        return session.settings().stream()
                .filter(setting -> setting.startsWith(DATA_DIRECTORY))
                .map(setting -> setting.substring(DATA_DIRECTORY.length()))
                .findFirst()
                .orElse("data");
    }

    private int exportCase(String asked) {
        return session.with(OpenLedger.Doors.CLOSED, ledger -> {
            var yaml = ledger.part(CaseExporter.class).export(asked);
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
