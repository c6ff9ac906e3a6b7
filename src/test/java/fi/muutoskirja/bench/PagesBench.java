package fi.muutoskirja.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a reader waits for: each kind of page for the first time after a start, again, and after an entry elsewhere; and the resident
 * memory. The arguments are the jar, a copy of a data directory that was filled with files of {@code grow.py} or of their like, and the name of
 * one of their municipalities ({@code kasvu7}). Limits, on a machine that does nothing else: 500 ms for a first page, 50 ms after an entry
 * elsewhere, 450 MB.
 */
final class PagesBench {
    private static final int ROUNDS = 15;
    private static final Pattern ENTRY = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String town;
    private final String address;

    private PagesBench(String town, String address) {
        this.town = town;
        this.address = address;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                Path.of(arguments[0]).toAbsolutePath().toString(),
                "--server.port=0",
                "--muutoskirja.writing.enabled=true",
                "--muutoskirja.data-directory=" + Path.of(arguments[1]).toAbsolutePath());
        var pages = new LinkedHashMap<String, String>();
        // The first run catches up with what a new version keeps, and tells an entry.
        run(command, arguments[2], (bench, process) -> pages.putAll(bench.pages()));
        run(command, arguments[2], (bench, process) -> bench.measure(pages, process));
    }

    private interface Measuring {
        void with(PagesBench bench, Process process) throws IOException, InterruptedException;
    }

    private static void run(List<String> command, String town, Measuring measuring)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            measuring.with(new PagesBench(town, addressTold(out)), process);
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

    private Map<String, String> pages() throws IOException, InterruptedException {
        var timeline = get("api/v1/reforms/" + town + "-uudistus/timeline");
        var entry = ENTRY.matcher(timeline);
        if (!entry.find()) {
            throw new IllegalStateException("No entry in " + timeline);
        }
        var pages = new LinkedHashMap<String, String>();
        pages.put("front", "fi");
        pages.put("reform", "fi/reforms/" + town + "-uudistus");
        pages.put("entry", "fi/entries/" + entry.group(1));
        pages.put("source", "fi/sources/source-" + town + "-poytakirjat");
        pages.put("organisation", "fi/organisations/" + town);
        pages.put("decision", "fi/decisions/decision-" + town + "-3");
        pages.put("unit", "fi/units/unit-" + town + "-y9");
        pages.put("list of reforms, REST", "api/v1/reforms");
        return pages;
    }

    private void measure(Map<String, String> pages, Process process) throws IOException, InterruptedException {
        var addresses = List.copyOf(pages.values());
        var first = new double[addresses.size()];
        var again = new double[addresses.size()];
        var afterAnEntry = new double[addresses.size()];
        for (var i = 0; i < first.length; i++) {
            first[i] = millis(addresses.get(i));
        }
        var afterFirst = residentMegabytes(process);
        for (var i = 0; i < first.length; i++) {
            again[i] = medianMillis(addresses.get(i), false);
        }
        for (var i = 0; i < first.length; i++) {
            afterAnEntry[i] = medianMillis(addresses.get(i), true);
        }
        System.out.printf("%-24s %12s %12s %24s%n", "ms", "first", "again", "after an entry elsewhere");
        var names = List.copyOf(pages.keySet());
        for (var i = 0; i < first.length; i++) {
            System.out.printf("%-24s %12.1f %12.1f %24.1f%n", names.get(i), first[i], again[i], afterAnEntry[i]);
        }
        System.out.printf(
                "resident: %.0f MB after the first pages, %.0f MB at the end%n",
                afterFirst, residentMegabytes(process));
    }

    private double medianMillis(String page, boolean afterAnEntry) throws IOException, InterruptedException {
        var times = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            if (afterAnEntry) {
                recordElsewhere();
            }
            times[i] = millis(page);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private double millis(String page) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        get(page);
        return (System.nanoTime() - begun) / 1e6;
    }

    private String get(String page) throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** A municipality of which nothing was known, from a source that the pages do not show. */
    private void recordElsewhere() throws IOException, InterruptedException {
        var document = "source-elsewhere-" + UUID.randomUUID();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "api/v1/commands/register-source"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("""
                                {"document":"%1$s","title":"Muualla","language":"fi","happened":"2020",
                                 "source":{"document":"%1$s","quote":"muualla"}}""".formatted(document)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
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
}
