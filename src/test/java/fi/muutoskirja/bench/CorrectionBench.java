package fi.muutoskirja.bench;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Deciding;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.kernel.Verdict;
import fi.muutoskirja.kernel.WholeRetelling;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.MoveUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.OrganisationCommand.TransferTasks;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationEvent.TasksTransferred;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitMoved;
import fi.muutoskirja.organisation.OrganisationEvent.UnitRenamed;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.testing.Nobody;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One correction or withdrawal in a municipality of 10,000 entries: deciding it by judging again what it can make a difference to, the
 * same with the state that follows, and judging everything again. Prints medians, p99 and the longest of the processor time of one, over
 * entries drawn from the whole history and over the oldest ones.
 */
public final class CorrectionBench {
    private static final int ENTRIES = 10_000;
    private static final int UNITS = 2_000;
    private static final OrganisationCapability CAPABILITY = new OrganisationCapability();
    private static final Deciding DECIDING = new Deciding(new Catalog(List.<Capability<?>>of(CAPABILITY)));

    private static final Random RANDOM = new Random(3);

    private CorrectionBench() {}

    public static void main(String[] arguments) {
        var history = History.empty(CAPABILITY);
        for (var entry : LargeTown.entries(UNITS, ENTRIES)) {
            history = history.append(entry.id(), entry.statement());
        }
        var corrections = List.of(
                new Asked("a correction of any entry", ENTRIES, false),
                new Asked("a correction of one of the oldest 300", 300, false),
                new Asked("a withdrawal of any entry", ENTRIES, true));
        for (var round = 0; round < 40; round++) {
            for (var asked : corrections) {
                asked.once(history, round >= 10);
            }
        }
        corrections.forEach(Asked::print);
    }

    /** One kind of correction, with the milliseconds of processor time of each way to judge it. */
    private record Asked(String name, int among, boolean withdrawn, Map<String, List<Double>> times) {
        Asked(String name, int among, boolean withdrawn) {
            this(name, among, withdrawn, new TreeMap<>());
        }

        void once(History<OrganisationState> history, boolean counts) {
            for (var i = 0; i < 5; i++) {
                var line = history.effective().get(1 + RANDOM.nextInt(among - 1));
                var command = withdrawn ? withdrawal(line) : correction(line);
                var began = cpu();
                var verdict = DECIDING.decide(CAPABILITY, history, command, Nobody.AROUND);
                var decided = cpu();
                if (verdict instanceof Verdict.Accepted accepted) {
                    history.append(EntryId.of(command.id()), accepted.statement())
                            .state();
                }
                var told = cpu();
                var all =
                        WholeRetelling.against(CAPABILITY, history, line.entry(), replacement(command), Nobody.AROUND);
                if (counts) {
                    note("decided", decided - began);
                    note("decided, with the state after it", told - began);
                    note("everything judged again", cpu() - told);
                }
                if (all.stream()
                                .anyMatch(objection ->
                                        objection.refuses(command.provenance().mode()))
                        != verdict instanceof Verdict.Refused) {
                    throw new AssertionError(command + " is judged in two ways");
                }
            }
        }

        private void note(String way, long nanos) {
            times.computeIfAbsent(way, each -> new ArrayList<>()).add(nanos / 1e6);
        }

        void print() {
            times.forEach((way, measured) -> {
                var sorted = measured.stream().sorted().toList();
                System.out.println("%-40s %-35s median %6.1f ms  p99 %6.1f ms  longest %6.1f ms"
                        .formatted(
                                name,
                                way,
                                sorted.get(sorted.size() / 2),
                                sorted.get(sorted.size() * 99 / 100),
                                sorted.getLast()));
            });
        }
    }

    private static CommandEnvelope withdrawal(History.Line line) {
        return new CommandEnvelope(
                UUID.randomUUID(),
                "bench",
                new WithdrawEntry(LargeTown.ORG, line.entry(), "not so"),
                line.statement().provenance());
    }

    /** On another day, and to another name or place where the entry gives one. */
    private static CommandEnvelope correction(History.Line line) {
        var provenance = line.statement().provenance();
        return new CommandEnvelope(
                UUID.randomUUID(),
                "bench",
                new CorrectEntry(
                        LargeTown.ORG,
                        line.entry(),
                        "misread",
                        corrected(line.statement().event())),
                new Provenance(
                        HistoricalDate.day(LargeTown.someDay(RANDOM)),
                        provenance.source(),
                        provenance.mode(),
                        provenance.authority(),
                        provenance.reform()));
    }

    private static LedgerCommand corrected(LedgerEvent event) {
        return switch ((OrganisationEvent) event) {
            case UnitEstablished it ->
                new EstablishUnit(
                        it.organisation(), it.unit(), it.name(), it.kind(), it.placement(), it.parent(), it.tasks());
            case UnitRenamed it ->
                new RenameUnit(it.organisation(), it.unit(), "Corrected " + RANDOM.nextInt(1_000_000));
            case UnitMoved it ->
                new MoveUnit(it.organisation(), it.unit(), it.placement(), "unit-suurula-" + RANDOM.nextInt(500));
            case TasksTransferred it ->
                new TransferTasks(it.organisation(), it.unit(), it.tasks(), it.toUnit(), it.toOutside(), it.unitEnds());
            case OrganisationEvent other -> throw new IllegalStateException(other + " is not in the town");
        };
    }

    private static @Nullable Statement replacement(CommandEnvelope command) {
        return command.command() instanceof CorrectEntry correction
                ? new Statement(correction.corrected().event(), command.provenance(), List.of())
                : null;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
