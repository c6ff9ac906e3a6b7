package fi.muutoskirja.bench;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.StructureTables;
import fi.muutoskirja.structure.UnitAt;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * All units of a municipality of 5,000 on a day, as known at a position, after 100,000 changes: from memory against walking a ready
 * snapshot, and from the table. Prints medians and p99 of interleaved rounds, each beside its limit. The argument {@code memory} leaves the table out.
 */
public final class StructureBench {
    private static final int UNITS = 5_000;
    private static final int CHANGES = 100_000;
    private static final int ROUNDS = 5;
    private static final int QUESTIONS = 30;

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
        var questions = questions(structure);
        var ready = new Way("walk a ready snapshot", question -> walk(question.snapshot));
        var units = new Way(
                "units from memory",
                question -> walk(structure.unitsOn(LargeTown.ORG, question.day, question.knownAt)));
        var ordered = new Way(
                "the same in order of the tree", question -> walk(ask(structure, question.day, question.knownAt)));
        measure(List.of(ready, units, ordered), questions);
        say("limit from memory, 2.5 x the snapshot: %s", verdict(units.median() <= 2.5 * ready.median()));
        if (!List.of(arguments).contains("memory")) {
            fromTable(entries, questions);
        }
    }

    private static void fromTable(List<Entry> entries, List<Question> questions) throws SQLException {
        try (var table = StructureTables.fresh()) {
            var started = System.nanoTime();
            table.fill(entries);
            say("made rows and wrote them: %,d ms", sinceMillis(started));
            var rows = new Way(
                    "units from the table", question -> table.walk(LargeTown.ORG, question.day, question.knownAt));
            measure(List.of(rows), questions);
            say("limit from the table, 10 ms: %s", verdict(rows.median() <= 10_000_000));
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

    /** A way to the answer and how long it took each time, sorted once all is measured. */
    private record Way(String name, ToLongFunction<Question> answer, long[] times) {
        Way(String name, ToLongFunction<Question> answer) {
            this(name, answer, new long[ROUNDS * QUESTIONS]);
        }

        long median() {
            return times[times.length / 2];
        }
    }

    private static void measure(List<Way> ways, List<Question> questions) {
        var sum = 0L;
        for (var round = -3; round < ROUNDS; round++) {
            for (var way : ways) {
                for (var i = 0; i < questions.size(); i++) {
                    var started = System.nanoTime();
                    sum += way.answer.applyAsLong(questions.get(i));
                    if (round >= 0) {
                        way.times[round * questions.size() + i] = System.nanoTime() - started;
                    }
                }
            }
        }
        for (var way : ways) {
            Arrays.sort(way.times);
            say(
                    "%-30s median %7.3f ms  p99 %7.3f ms  %5.2f x  (%d)",
                    way.name,
                    way.median() / 1e6,
                    way.times[way.times.length * 99 / 100] / 1e6,
                    (double) way.median() / ways.getFirst().median(),
                    sum);
        }
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
