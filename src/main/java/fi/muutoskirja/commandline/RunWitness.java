package fi.muutoskirja.commandline;

import fi.muutoskirja.witness.CannotWitness;
import fi.muutoskirja.witness.WitnessServer;
import fi.muutoskirja.witness.WitnessSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = "Watches the logs of others and cosigns that they were only appended to, until it is stopped.")
final class RunWitness implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--name", required = true, description = "Name of its key, such as witness.example/w1.")
    String name = "";

    @Option(names = "--port", required = true, description = "Where it is asked; 0 takes a port that is free.")
    int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "Of this machine. Default: ${DEFAULT-VALUE}.")
    String address = "";

    @Option(names = "--directory", required = true, description = "Where its key is, and what it cosigned last.")
    Path directory = Path.of("");

    @Option(
            names = "--log",
            required = true,
            paramLabel = "VKEY",
            description = "Verifier key of a log that it watches; several of one name are of one log.")
    List<String> logs = List.of();

    RunWitness(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var witness = WitnessServer.start(settings(), Clock.systemUTC(), session::progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(witness)));
            witness.greeting().forEach(session::say);
            witness.awaitClosing();
            return ExitCode.OK;
        } catch (CannotWitness cannot) {
            throw new CannotOpen(cannot.sentence(), cannot);
        }
    }

    private void stop(WitnessServer witness) {
        witness.close();
        session.progress("The witness has stopped.");
    }

    private WitnessSettings settings() {
        try {
            return WitnessSettings.of(name, logs, directory, address, port);
        } catch (CannotWitness wrong) {
            throw new ParameterException(spec.commandLine(), wrong.sentence().replaceFirst("\\.$", ""), wrong);
        }
    }
}
