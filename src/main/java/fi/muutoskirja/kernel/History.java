package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one aggregate in recorded order, each as last corrected and without the withdrawn ones, and the state they fold
 * into. Immutable; appending shares the past.
 */
public final class History<S> {
    private final Capability<S> capability;
    private final @Nullable Past past;
    private final S state;
    private final int standing;

    private History(Capability<S> capability, @Nullable Past past, S state, int standing) {
        this.capability = capability;
        this.past = past;
        this.state = state;
        this.standing = standing;
    }

    /** An entry and what it was recorded to state. */
    public record Line(UUID entry, Statement statement) {}

    private record Past(@Nullable Past before, Line line) {}

    public static <S> History<S> empty(Capability<S> capability) {
        return new History<>(capability, null, capability.initial(), 0);
    }

    public S state() {
        return state;
    }

    /** The one that folds it. */
    public Capability<S> capability() {
        return capability;
    }

    /** Whether nothing stands: nothing was ever recorded, or all of it was withdrawn. */
    public boolean isEmpty() {
        return standing == 0;
    }

    /** The history with one more entry; a correction or withdrawal refolds the state, an erasure leaves it as it is. */
    public History<S> append(UUID entry, Statement statement) {
        var longer = new Past(past, new Line(entry, statement));
        if (statement.event() instanceof Erasure) {
            return new History<>(capability, longer, state, standing);
        }
        if (statement.event() instanceof Correction) {
            var effective = effective(longer);
            return new History<>(capability, longer, fold(capability, effective), effective.size());
        }
        return new History<>(capability, longer, capability.evolve(state, entry, statement), standing + 1);
    }

    /** Every entry as recorded, corrections, withdrawals and erasures among them. */
    public List<Line> recorded() {
        return inOrder(past);
    }

    /** What counts now: each entry as last corrected, withdrawn ones left out, in recorded order. */
    public List<Line> effective() {
        return effective(past);
    }

    /** The effective entries with one of them replaced, or left out when the replacement is null. */
    public List<Line> effectiveWith(UUID entry, @Nullable Statement replacement) {
        var lines = new ArrayList<Line>();
        for (var line : effective()) {
            if (!line.entry().equals(entry)) {
                lines.add(line);
            } else if (replacement != null) {
                lines.add(new Line(entry, replacement));
            }
        }
        return lines;
    }

    /** What the entry states now; empty when there is none, or it was withdrawn, or it is itself about another. */
    public Optional<Statement> effective(UUID entry) {
        return effective().stream()
                .filter(line -> line.entry().equals(entry))
                .map(Line::statement)
                .findFirst();
    }

    public static <S> S fold(Capability<S> capability, List<Line> lines) {
        var state = capability.initial();
        for (var line : lines) {
            state = capability.evolve(state, line.entry(), line.statement());
        }
        return state;
    }

    private static List<Line> effective(@Nullable Past past) {
        return effective(inOrder(past));
    }

    /** What counts of the given recorded lines: each as last corrected, withdrawn ones left out, in recorded order. */
    public static List<Line> effective(List<Line> recorded) {
        Map<UUID, Statement> standing = new HashMap<>();
        var order = new ArrayList<UUID>();
        for (var line : recorded) {
            switch (line.statement().event()) {
                case EntryCorrected correction ->
                    standing.computeIfPresent(
                            correction.entry(),
                            (entry, old) -> new Statement(
                                    correction.fact(),
                                    line.statement().provenance(),
                                    line.statement().findings()));
                case EntryWithdrawn withdrawal -> standing.remove(withdrawal.entry());
                case PersonalDataErased _ -> {}
                default -> {
                    standing.put(line.entry(), line.statement());
                    order.add(line.entry());
                }
            }
        }
        var lines = new ArrayList<Line>(order.size());
        for (var entry : order) {
            var statement = standing.get(entry);
            if (statement != null) {
                lines.add(new Line(entry, statement));
            }
        }
        return lines;
    }

    private static List<Line> inOrder(@Nullable Past past) {
        var lines = new ArrayDeque<Line>();
        for (var at = past; at != null; at = at.before) {
            lines.addFirst(at.line);
        }
        return new ArrayList<>(lines);
    }
}
