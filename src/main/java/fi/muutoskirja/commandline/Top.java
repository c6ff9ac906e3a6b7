package fi.muutoskirja.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "muutoskirja",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A ledger of how municipalities decide to change themselves. Without a command: serve.",
        footer = {
            "",
            "Settings can follow any command: --server.port=8080, --muutoskirja.data-directory=./data,",
            "--muutoskirja.cases.import=true, --muutoskirja.writing.enabled=false, --spring.datasource.url=jdbc:…",
            "",
            "Exit codes: 0 done, 1 refused or failed, 2 arguments make no sense, 3 the ledger cannot be opened."
        })
final class Top implements Callable<Integer> {
    private final Serve serve;

    @Option(names = "--stack-trace", description = "When something fails, tell programmers all about it.")
    boolean tellsAll;

    Top(Serve serve) {
        this.serve = serve;
    }

    @Override
    public Integer call() {
        return serve.call();
    }
}
