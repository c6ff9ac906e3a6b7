package fi.muutoskirja;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    static Program start(Path directory, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Muutoskirja.class.getName()));
        command.addAll(List.of(arguments));
        return new Program(
                new ProcessBuilder(command).directory(directory.toFile()).start());
    }

    String nextLine() throws IOException {
        return String.valueOf(out.readLine());
    }

    List<String> remainingLines() {
        return out.lines().toList();
    }

    List<String> complaints() {
        return process.errorReader().lines().toList();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    void terminate() {
        process.toHandle().destroy();
    }

    /** Ends the process with no chance to tidy up. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
