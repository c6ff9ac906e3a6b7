package fi.muutoskirja.bench;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.evidence.BinaryCopy;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.rebuild.Rebuild;
import fi.muutoskirja.rebuild.RebuildReport.Compared;
import fi.muutoskirja.rebuild.RebuildWiring;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Import;

/**
 * Rebuilding every read table from the ledger against what any reader of the whole ledger needs at least: binary {@code COPY} out with
 * SHA-256 of each row. Both are measured to the end as an operator sees it. The rebuild's time holds everything: reading and folding the
 * entries, loading the new tables (logged, so they survive a crash), their indexes, constraints and statistics, reading every row of the
 * old tables for the comparison, the swap and its commit. A first rebuild warms up and fills the tables that the others compare with.
 * Run with {@code -Xmx512m}. Arguments: entries (default 1,000,000), rounds (default 5).
 */
public final class RebuildBench {
    private static final double LIMIT = 0.4;

    private RebuildBench() {}

    /** No projectors: nothing but the rebuild touches the read tables. */
    @Import({Capabilities.class, RebuildWiring.class})
    static class Wiring {}

    public static void main(String[] arguments) throws Exception {
        var entries = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (var node = LedgerForTests.fresh(Wiring.class)) {
            try (var connection = node.connectAsOwner()) {
                new GeneratedLedger(node.bean(Catalog.class), node.bean(StatementJson.class))
                        .write(connection, entries);
            }
            node.sql().execute("vacuum analyze ledger.event");
            node.sql().execute("checkpoint");
            System.out.printf(
                    "%,d entries, payload %s bytes, heap %d MB%n",
                    entries,
                    node.sql().queryForObject("select avg(length(payload))::int from ledger.event", Integer.class),
                    Runtime.getRuntime().maxMemory() >> 20);
            awaitHead(node, entries);
            rebuild(node, entries);
            var copies = new ArrayList<Double>();
            var rebuilds = new ArrayList<Double>();
            for (var round = 0; round < rounds; round++) {
                node.sql().execute("checkpoint");
                copies.add(copyOut(node, entries));
                node.sql().execute("checkpoint");
                rebuilds.add(rebuild(node, entries));
            }
            print("copy out, SHA-256", copies);
            print("rebuild", rebuilds);
            var ratio = median(rebuilds) / median(copies);
            System.out.printf("ratio %.2f, limit %.2f: %s%n", ratio, LIMIT, ratio >= LIMIT ? "met" : "missed");
        }
    }

    private static void awaitHead(LedgerForTests node, long entries) throws InterruptedException {
        while (node.ledger().head() < entries) {
            Thread.sleep(100);
        }
    }

    private static double copyOut(LedgerForTests node, long entries) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        var began = System.nanoTime();
        try (var connection = node.bean(DataSource.class).getConnection()) {
            BinaryCopy.out(
                    connection,
                    "copy ledger.event to stdout (format binary)",
                    (row, from, length) -> {
                        sha256.update(row, from, length);
                        sha256.digest();
                    },
                    () -> false);
        }
        return entries * 1e9 / (System.nanoTime() - began);
    }

    private static double rebuild(LedgerForTests node, long entries) throws Exception {
        var began = System.nanoTime();
        var report = node.bean(Rebuild.class).run(progress -> System.out.println("  " + progress));
        var rate = entries * 1e9 / (System.nanoTime() - began);
        System.out.println("  " + report);
        if (report.tables().stream().anyMatch(table -> table.compared() == Compared.DIFFERENT)) {
            throw new IllegalStateException("Two rebuilds of one ledger differ");
        }
        return rate;
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElse(0.0);
    }

    /** Of so few rounds the 99th percentile is the slowest. */
    private static void print(String name, List<Double> rates) {
        System.out.printf(
                "%-20s %,10.0f entries/s, slowest round %,10.0f%n",
                name,
                median(rates),
                rates.stream().mapToDouble(rate -> rate).min().orElse(0));
    }
}
