package fi.muutoskirja.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rebuild found.
 *
 * @param entries how many entries the ledger held
 * @param tables each table with how it compared
 */
public record RebuildReport(long entries, List<Table> tables, Duration took) {
    /** Whether every table was as it should be. */
    public boolean allWereAsTheyShouldBe() {
        return tables.stream().allMatch(table -> table.compared() == Compared.SAME);
    }

    /** How a table compared with what the ledger says. */
    public enum Compared {
        /** Row for row the same. */
        SAME,
        /** Something was missing, too much or otherwise; it is mended now. */
        DIFFERENT,
        /** It had not taken in the last entries, so that there was nothing to compare with; it has now. */
        BEHIND
    }

    /**
     * One table.
     *
     * @param rows how many rows it has now
     * @param missing how many of them were missing before or were otherwise
     * @param surplus how many rows were there that should not have been or were otherwise
     * @param digest of the rows it has now
     */
    public record Table(String name, Compared compared, long rows, long missing, long surplus, String digest) {
        @Override
        public String toString() {
            return switch (compared) {
                case SAME -> "%s: %,d rows, as they were".formatted(name, rows);
                case DIFFERENT ->
                    "%s: %,d rows, %,d had been missing or wrong, %,d were wrong or too many; mended"
                            .formatted(name, rows, missing, surplus);
                case BEHIND -> "%s: %,d rows; it had fallen behind".formatted(name, rows);
            };
        }
    }

    @Override
    public String toString() {
        return "Rebuilt from %,d entries in %.1f s. ".formatted(entries, took.toMillis() / 1_000.0)
                + tables.stream().map(Table::toString).collect(Collectors.joining("; "))
                + ".";
    }
}
