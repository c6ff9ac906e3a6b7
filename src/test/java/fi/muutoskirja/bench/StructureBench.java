package fi.muutoskirja.bench;

import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.StructureTables;
import fi.muutoskirja.structure.UnitAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * All units of a municipality of 5,000 on a day, as known at a position, after 100,000 changes: from memory against walking a ready
 * snapshot, and from the table. Prints medians and p99 of interleaved rounds, each beside its limit.
 */
public final class StructureBench {
    private static final int UNITS = 5_000;
    private static final int CHANGES = 100_000;
    private static final int ROUNDS = 7;
    private static final int QUESTIONS = 60;

    private StructureBench() {}

    private record Question(LocalDate day, long knownAt, List<UnitAt> snapshot) {}

    public static void main(String[] arguments) throws Exception {
        var started = System.nanoTime();
        var entries = LargeTown.entries(UNITS, CHANGES);
        say("decided and evolved %,d changes: %,d ms", CHANGES, sinceMillis(started));
        started = System.nanoTime();
        var structure = new LedgerStructure(new ReadyLedger(entries));
        structure.organisations(Long.MAX_VALUE);
        say("folded into versions: %,d ms", sinceMillis(started));
        System.gc();
        say(
                "heap in use: %,d MB",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        try (var table = StructureTables.fresh()) {
            started = System.nanoTime();
            table.fill(new ReadyLedger(entries));
            say("projected into the table: %,d ms", sinceMillis(started));
            measure(structure, table, questions(structure));
        }
    }

    private static List<Question> questions(LedgerStructure structure) {
        var random = new Random(2);
        var questions = new ArrayList<Question>();
        for (var i = 0; i < QUESTIONS; i++) {
            var day = LargeTown.someDay(random);
            var knownAt = random.nextLong(CHANGES * 3L / 4, CHANGES);
            questions.add(new Question(day, knownAt, ask(structure, day, knownAt)));
        }
        return questions;
    }

    private static void measure(LedgerStructure structure, StructureTables table, List<Question> questions) {
        var names =
                List.of("walk a ready snapshot", "units from memory", "structure from memory", "units from the table");
        List<ToLongFunction<Question>> ways = List.of(
                question -> walk(question.snapshot),
                question -> walk(structure.unitsOn(LargeTown.ORG, question.day, question.knownAt)),
                question -> walk(ask(structure, question.day, question.knownAt)),
                question -> table.walk(LargeTown.ORG, question.day, question.knownAt));
        var times = new long[ways.size()][ROUNDS * questions.size()];
        var sums = new long[ways.size()];
        for (var round = -3; round < ROUNDS; round++) {
            for (var way = 0; way < ways.size(); way++) {
                for (var i = 0; i < questions.size(); i++) {
                    var started = System.nanoTime();
                    sums[way] += ways.get(way).applyAsLong(questions.get(i));
                    if (round >= 0) {
                        times[way][round * questions.size() + i] = System.nanoTime() - started;
                    }
                }
            }
        }
        Arrays.stream(times).forEach(Arrays::sort);
        for (var way = 0; way < ways.size(); way++) {
            say(
                    "%-24s median %6.3f ms  p99 %6.3f ms  %5.2f x  (sum %d)",
                    names.get(way),
                    median(times[way]) / 1e6,
                    times[way][times[way].length * 99 / 100] / 1e6,
                    (double) median(times[way]) / median(times[0]),
                    sums[way]);
        }
        say("limit from memory 2.5 x: %s", verdict(median(times[1]) <= 2.5 * median(times[0])));
        say("limit of the structure in order, 2.5 x: %s", verdict(median(times[2]) <= 2.5 * median(times[0])));
        say("limit from the table 10 ms: %s", verdict(median(times[3]) <= 10_000_000));
    }

    private static long median(long[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String verdict(boolean kept) {
        return kept ? "kept" : "NOT KEPT";
    }

    private static List<UnitAt> ask(LedgerStructure structure, LocalDate day, long knownAt) {
        return structure.structure(LargeTown.ORG, day, knownAt).orElseThrow().units();
    }

    /** What a reader does with the answer: looks at every unit. */
    private static long walk(List<UnitAt> units) {
        var sum = 0L;
        for (var unit : units) {
            sum += unit.name().length()
                    + unit.kind().length()
                    + unit.certainty().ordinal();
            sum += unit.parent() == null ? 0 : unit.parent().length();
            sum += unit.entries().size() + unit.tasks().size() + unit.mayBe().size();
        }
        return sum;
    }

    private static long sinceMillis(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private static void say(String words, Object... values) {
        System.out.println(words.formatted(values));
    }
}
