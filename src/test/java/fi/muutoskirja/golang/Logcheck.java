package fi.muutoskirja.golang;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in src/test/go/logcheck, built with Debian's Go and Debian's golang.org/x/mod; nothing is fetched. */
final class Logcheck {
    private static final Path SOURCES = Path.of("src", "test", "go", "logcheck");
    private static final Path LIBRARIES = Path.of("/usr/share/gocode");
    private static final Path SUMDB = LIBRARIES.resolve("src/golang.org/x/mod/sumdb");
    private static final Path BUILT = Path.of("target", "go", "logcheck");
    private static final int MINUTES = 5;

    private Logcheck() {}

    record Said(int exit, String text) {}

    /** Builds the program; skips the test where Go is missing, and fails it where that must not be. */
    static void build() throws IOException, InterruptedException {
        if (!isGoThere()) {
            if ("true".equals(System.getenv("CI"))) {
                fail("Go or " + SUMDB + " is missing, and CI must check the log with them.");
            }
            abort(
                    "SKIPPED: the log was not checked in Go, because golang-go or golang-golang-x-mod-dev is not installed.");
        }
        Files.createDirectories(BUILT.getParent());
        var built =
                run(SOURCES, List.of("go", "build", "-o", BUILT.toAbsolutePath().toString(), "."));
        if (built.exit() != 0) {
            fail(built.text());
        }
    }

    private static boolean isGoThere() throws InterruptedException {
        try {
            return Files.isDirectory(SUMDB)
                    && run(Path.of("."), List.of("go", "version")).exit() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    static Said check(Path log, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                BUILT.toAbsolutePath().toString(), "-vkey", log.resolve("vkey").toString()));
        command.addAll(List.of(options));
        command.add(log.toString());
        return run(Path.of("."), command);
    }

    private static Said run(Path directory, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", LIBRARIES.toString());
        builder.environment().put("GOFLAGS", "");
        builder.environment()
                .put(
                        "GOCACHE",
                        Path.of("target", "go", "cache").toAbsolutePath().toString());
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail(command + " did not end within " + MINUTES + " minutes");
        }
        return new Said(process.exitValue(), text.strip());
    }
}
