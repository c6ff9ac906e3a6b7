package fi.muutoskirja.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long {@code java -jar} takes to the first page on an existing data directory, and how much memory the application then holds.
 * Run after {@code ./mvnw package}; the arguments are the jar, an empty directory, and the number of rounds (5). Limits: 10 s and 500 MB.
 */
final class StartBench {
    private static final double SECONDS_ALLOWED = 10;
    private static final double MEGABYTES_ALLOWED = 500;
    private static final List<String> PAGES = List.of(
            "fi",
            "fi/organisations/tampere?at=2008-01-01",
            "sv/reforms/jamsa-elinvoimaorganisaatio",
            "en/units/unit-orivesi-elinvoimapalvelut");

    private StartBench() {}

    private record Run(double seconds, double megabytes) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var jar = Path.of(arguments[0]).toAbsolutePath();
        var directory = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        var rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        System.out.printf("first start, with an import of the cases: %.1f s%n", run(jar, directory).seconds);
        var seconds = new double[rounds];
        var megabytes = new double[rounds];
        for (var i = 0; i < rounds; i++) {
            var run = run(jar, directory);
            seconds[i] = run.seconds;
            megabytes[i] = run.megabytes;
        }
        tell("first page on existing data, s", seconds, SECONDS_ALLOWED);
        tell("resident memory after a few pages, MB", megabytes, MEGABYTES_ALLOWED);
    }

    private static Run run(Path jar, Path directory) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-jar", jar.toString(), "--server.port=0"));
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader();
                var client = HttpClient.newHttpClient()) {
            var address = addressTold(out);
            visit(client, address, PAGES.getFirst());
            var seconds = (System.nanoTime() - begun) / 1e9;
            for (var page : PAGES) {
                visit(client, address, page);
            }
            return new Run(seconds, residentMegabytes(process));
        } finally {
            process.toHandle().destroy();
            process.waitFor();
        }
    }

    private static String addressTold(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Muutoskirja is open at ")) {
                return line.substring("Muutoskirja is open at ".length());
            }
        }
        throw new IllegalStateException("The program ended before it opened.");
    }

    private static void visit(HttpClient client, String address, String page) throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
    }

    private static double residentMegabytes(Process process) throws IOException {
        try (var status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    private static void tell(String what, double[] values, double allowed) {
        Arrays.sort(values);
        System.out.printf(
                "%s: median %.1f, from %.1f to %.1f (allowed %.0f)%n",
                what, values[values.length / 2], values[0], values[values.length - 1], allowed);
    }
}
