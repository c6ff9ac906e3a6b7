package fi.muutoskirja.witness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.Muutoskirja;
import fi.muutoskirja.proof.note.VerifierKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A witness in a process of its own. */
public final class WitnessProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private WitnessProcess(Class<?> program, List<String> options, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(arguments);
        process = new ProcessBuilder(command).start();
        out = process.inputReader();
    }

    /** The program as people run it. */
    public static WitnessProcess start(Path directory, TestLog log, String... options) throws IOException {
        return new WitnessProcess(
                Muutoskirja.class,
                List.of(options),
                List.of(
                        "witness",
                        "--name=witness.example/w1",
                        "--port=0",
                        "--directory=" + directory,
                        "--log=" + log.verifier()));
    }

    static WitnessProcess stoppingAt(String step, Path directory, TestLog log) throws IOException {
        return new WitnessProcess(
                StoppingWitness.class,
                List.of(),
                List.of(directory.toString(), log.verifier().toString(), step));
    }

    /** What follows a beginning on the next line that begins so. */
    private String after(String beginning) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new AssertionError("The witness ended without saying “" + beginning + "”: " + complaints());
    }

    /** To be asked once, before {@link #key}. */
    public URI address() throws IOException {
        return URI.create(after("The witness witness.example/w1 listens at "));
    }

    public VerifierKey key() throws IOException {
        return VerifierKey.read(after("Its verifier key: "));
    }

    void awaitStop() throws IOException {
        after("stopped");
    }

    List<String> complaints() {
        return process.errorReader().lines().toList();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    void terminate() {
        process.toHandle().destroy();
    }

    /** Ends it with no chance to tidy up. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
