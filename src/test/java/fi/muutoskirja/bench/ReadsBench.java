package fi.muutoskirja.bench;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.ReadSides;
import fi.muutoskirja.causality.CausalityQueries;
import fi.muutoskirja.causality.CausalityWiring;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.dossier.DossierWiring;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.proceedings.DecisionQueries;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.ProceedingsWiring;
import fi.muutoskirja.rebuild.Rebuild;
import fi.muutoskirja.rebuild.RebuildWiring;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.structure.StructureWiring;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.TimelineWiring;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What read sides keep in memory and how long their first answers take, for a ledger of 300 municipalities, 40 % structure. The read
 * tables are made by a rebuild; then a fresh node is asked about ten municipalities, with everything that their pages ask, and an entry
 * is recorded elsewhere. Heap is what is left after full collections. One size for one run, so that runs can be compared. Argument: entries
 * (default 100,000).
 */
public final class ReadsBench {
    private static final int MUNICIPALITIES = 300;
    private static final int VISITED = 10;
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final LedgerForTests node;
    private final Map<String, Long> slowest = new LinkedHashMap<>();

    private ReadsBench(LedgerForTests node) {
        this.node = node;
    }

    /** Without @Configuration, so that no application finds it by scanning. */
    @Import({
        Capabilities.class,
        ReadSides.class,
        StructureWiring.class,
        TimelineWiring.class,
        DossierWiring.class,
        ProceedingsWiring.class,
        CausalityWiring.class
    })
    static class Reading {
        @Bean
        JdbcTemplate database(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }
    }

    /** No projectors: nothing but the rebuild touches the read tables. */
    @Import({Capabilities.class, RebuildWiring.class})
    static class Making {}

    @FunctionalInterface
    private interface Question {
        void ask() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var entries = arguments.length > 0 ? Long.parseLong(arguments[0]) : 100_000;
        try (var making = LedgerForTests.fresh(Making.class)) {
            try (var connection = making.connectAsOwner()) {
                new GeneratedLedger(making.bean(Catalog.class), making.bean(StatementJson.class), MUNICIPALITIES, 4)
                        .write(connection, entries);
            }
            making.sql().execute("vacuum analyze ledger.event");
            while (making.ledger().head() < entries) {
                Thread.sleep(100);
            }
            making.bean(Rebuild.class).run(progress -> {});
            making.sql().execute("checkpoint");
            try (var node = making.otherNode(Reading.class)) {
                var bench = new ReadsBench(node);
                var before = heap();
                bench.visitAll();
                var visited = heap();
                bench.told("first");
                bench.visitAll();
                bench.told("again");
                node.door()
                        .execute(Saying.that(new RegisterSource(Saying.SOURCE, "Lähde", null, null, null, null, "fi"))
                                .command());
                node.door()
                        .execute(Saying.that(new StateAim(reform(VISITED + 1, 0), "Muualla"))
                                .command());
                bench.visitAll();
                bench.told("after an entry elsewhere");
                System.out.printf(
                        "%,d entries: heap %.1f MB before, %.1f MB with %d municipalities visited%n",
                        entries, before / 1e6, visited / 1e6, VISITED);
            }
        }
    }

    private void visitAll() throws Exception {
        for (var municipality = 0; municipality < VISITED; municipality++) {
            visit(municipality);
        }
    }

    private void visit(int municipality) throws Exception {
        var organisation = "org-k" + municipality;
        var head = node.ledger().head();
        var structure = node.bean(StructureQueries.class);
        var timeline = node.bean(TimelineQueries.class);
        var decisions = node.bean(DecisionQueries.class);
        timed("list of reforms", () -> timeline.reforms(head));
        timed("list of municipalities", () -> structure.organisations(head));
        timed("structure on a day", () -> structure.structure(organisation, DAY, head));
        timed("a unit", () -> structure.unit("unit-k" + municipality + "-yksikko-1", head));
        timed(
                "why a unit",
                () -> node.bean(CausalityQueries.class).why("unit-k" + municipality + "-yksikko-1", null, head));
        timed("timeline of a municipality", () -> timeline.ofOrganisation(organisation, head));
        for (var number = 0; number < 3; number++) {
            var reform = reform(municipality, number);
            timed("timeline of a reform", () -> timeline.ofReform(reform, head));
            timed("dossier", () -> node.bean(DossierQueries.class).dossier(reform, head));
            timed("decisions of a reform", () -> {
                for (var decision : decisions.ofReform(reform, head).stream()
                        .map(Handling::id)
                        .toList()) {
                    decisions.legalState(decision, DAY, head);
                    decisions.carried(decision, head);
                    node.bean(CausalityQueries.class).consequences(decision, head);
                }
            });
        }
    }

    /** Reforms of a municipality lie a whole round of municipalities apart. */
    private static String reform(int municipality, int number) {
        return "reform-k" + (municipality + number * MUNICIPALITIES);
    }

    private void timed(String name, Question question) throws Exception {
        var began = System.nanoTime();
        question.ask();
        slowest.merge(name, System.nanoTime() - began, Math::max);
    }

    private void told(String round) {
        System.out.printf("%s, slowest of each kind:%n", round);
        slowest.forEach((name, nanos) -> System.out.printf("  %-30s %,10.1f ms%n", name, nanos / 1e6));
        slowest.clear();
    }

    private static long heap() throws InterruptedException {
        for (var round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
