package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandDoor.CommandIdReused;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.CommandDoor.RefusedCommand;
import fi.muutoskirja.kernel.Objection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records cases: each one wholly or not at all, and nothing twice. */
public final class CaseImport {
    private final CaseReader reader;
    private final CommandDoor door;

    public CaseImport(Catalog catalog, CommandDoor door) {
        this.reader = new CaseReader(catalog);
        this.door = door;
    }

    /**
     * Records the case of a file in one commit. Entries that were recorded before, by this file or another, are left as they are, so
     * that a file may be imported again after entries were added to it.
     *
     * @param file YAML, UTF-8, at most 5 MB and 10,000 entries
     * @param recorder who records
     * @throws CaseFileRefused with every problem: all those of form, or else all rejections by rules; nothing is written
     * @throws CommandDoor.Conflict when others changed the same aggregates at the same time; nothing is written
     */
    public ImportReport importCase(byte[] file, String recorder, ImportProgress progress) {
        return recorded(reader.read(file, recorder), progress);
    }

    /**
     * Reads a case, which needs nothing of what is recorded, so that another can be recorded meanwhile.
     *
     * @return records it, like {@link #importCase}
     * @throws CaseFileRefused with every problem of form
     */
    public Supplier<ImportReport> read(byte[] file, String recorder) {
        var read = reader.read(file, recorder);
        return () -> recorded(read, ImportProgress.UNHEARD);
    }

    private ImportReport recorded(Case read, ImportProgress progress) {
        progress.read(read.header().name(), read.entries().size());
        var receipts = execute(read);
        var repeated = (int) receipts.stream().filter(Receipt::repeated).count();
        var report = new ImportReport(read.header().name(), receipts.size() - repeated, repeated);
        progress.done(report);
        return report;
    }

    private List<Receipt> execute(Case read) {
        Map<UUID, CaseEntry> entries = read.entries().stream()
                .collect(Collectors.toMap(entry -> entry.command().id(), Function.identity()));
        var missing = new Missing(read.entries());
        try {
            return door.executeAll(read.commands());
        } catch (Refused refused) {
            throw new CaseFileRefused(refused.commands().stream()
                    .flatMap(command -> problems(command, entries, missing))
                    .toList());
        } catch (CommandIdReused reused) {
            throw new CaseFileRefused(List.of(problem(
                    entry(entries, reused.command()),
                    "was recorded before with other content; to change what it recorded, add a correct-entry")));
        }
    }

    private static Stream<CaseProblem> problems(RefusedCommand refused, Map<UUID, CaseEntry> entries, Missing missing) {
        var entry = entry(entries, refused.command());
        return refused.rejection().objections().stream()
                .map(objection -> problem(
                        entry, objection.message() + missing.hint(entry, objection) + " [" + rule(objection) + "]"));
    }

    private static String rule(Objection objection) {
        return objection.section() == null ? objection.rule() : objection.rule() + ", " + objection.section();
    }

    private static CaseProblem problem(CaseEntry entry, String message) {
        return new CaseProblem(entry.place(), entry.path(), entry.key() + ": " + message);
    }

    private static CaseEntry entry(Map<UUID, CaseEntry> entries, UUID command) {
        var entry = entries.get(command);
        if (entry == null) {
            throw new IllegalStateException("The door answered about a command that was not sent: " + command);
        }
        return entry;
    }
}
