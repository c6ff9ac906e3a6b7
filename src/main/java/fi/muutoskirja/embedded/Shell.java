package fi.muutoskirja.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs programs of the operating system in a settled surrounding. */
final class Shell {
    private Shell() {}

    /** What a program said, both ways of speaking taken together, and how it ended. */
    record Answer(int exit, String words) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    static Answer run(Path directory, List<String> command) throws IOException {
        var process = prepare(directory, command).start();
        process.getOutputStream().close();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(patiently(process), words);
    }

    /** A process whose language is fixed, since we read what it says, and which no PG… variable of the user can divert. */
    static ProcessBuilder prepare(Path directory, List<String> command) {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    static boolean knows(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static int patiently(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
