package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The server of a program that was killed: its life line stops it within seconds, and until then its files are not ours. */
final class EarlierServer {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private EarlierServer() {}

    static void mustHaveStopped(Layout layout, Consumer<String> progress) throws IOException {
        var running = running(layout);
        if (running.isEmpty()) {
            return;
        }
        progress.accept("Waiting for the PostgreSQL server of an earlier run to stop");
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (running.isPresent()) {
            if (System.nanoTime() > until) {
                throw new CannotStart(
                        "The PostgreSQL server of an earlier run (process %d) is still using %s: stop it first."
                                .formatted(running.getAsLong(), layout.root()));
            }
            rest();
            running = running(layout);
        }
    }

    static boolean isRunning(Layout layout) throws IOException {
        return running(layout).isPresent();
    }

    /** Only a hint for waiting: whether a left-behind postmaster.pid counts is for PostgreSQL to judge when it starts. */
    private static OptionalLong running(Layout layout) throws IOException {
        try {
            var first =
                    Files.readString(layout.postmaster()).lines().findFirst().orElse("");
            var process = ProcessHandle.of(Long.parseLong(first.strip()));
            return process.filter(EarlierServer::looksLikePostgres).isPresent()
                    ? OptionalLong.of(process.get().pid())
                    : OptionalLong.empty();
        } catch (NoSuchFileException | NumberFormatException noServer) {
            return OptionalLong.empty();
        }
    }

    private static boolean looksLikePostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true);
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
