package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one aggregate in recorded order, each as last corrected and without the withdrawn ones, and the state they fold
 * into. Immutable; what is appended or corrected shares the past, and states already known of it.
 */
public final class History<S> {
    private final Capability<S> capability;
    private final @Nullable Past past;
    private final @Nullable Stretch<S> last;
    private final int standing;

    private History(Capability<S> capability, @Nullable Past past, @Nullable Stretch<S> last, int standing) {
        this.capability = capability;
        this.past = past;
        this.last = last;
        this.standing = standing;
    }

    /** An entry and what it was recorded to state. */
    public record Line(UUID entry, Statement statement) {}

    private record Past(@Nullable Past before, Line line) {}

    /** Some standing lines in a row, and the state after them, worked out when it is first asked for. */
    private static final class Stretch<S> {
        private static final int LONGEST = 128;
        private final @Nullable Stretch<S> earlier;
        private final List<Line> lines;
        private @Nullable S after;

        Stretch(@Nullable Stretch<S> earlier, List<Line> lines, @Nullable S after) {
            this.earlier = earlier;
            this.lines = lines;
            this.after = after;
        }

        static <S> S after(@Nullable Stretch<S> stretch, Capability<S> capability) {
            var untold = new ArrayDeque<Stretch<S>>();
            var at = stretch;
            while (at != null && at.after == null) {
                untold.push(at);
                at = at.earlier;
            }
            @Nullable S known = at == null ? null : at.after;
            S state = known == null ? capability.initial() : known;
            for (var next : untold) {
                state = fold(capability, state, next.lines);
                next.after = state;
            }
            return state;
        }

        static <S> Stretch<S> with(@Nullable Stretch<S> last, Line line, @Nullable S after) {
            return last == null || last.lines.size() >= LONGEST
                    ? new Stretch<>(last, List.of(line), after)
                    : new Stretch<>(
                            last.earlier,
                            Stream.concat(last.lines.stream(), Stream.of(line)).toList(),
                            after);
        }

        boolean has(UUID entry) {
            return lines.stream().anyMatch(line -> line.entry.equals(entry));
        }

        Stretch<S> replacing(UUID entry, @Nullable Statement replacement) {
            return new Stretch<>(
                    earlier,
                    lines.stream()
                            .filter(line -> replacement != null || !line.entry.equals(entry))
                            .map(line -> replacement != null && line.entry.equals(entry)
                                    ? new Line(entry, replacement)
                                    : line)
                            .toList(),
                    null);
        }
    }

    public static <S> History<S> empty(Capability<S> capability) {
        return new History<>(capability, null, null, 0);
    }

    public S state() {
        return Stretch.after(last, capability);
    }

    /** The one that folds it. */
    public Capability<S> capability() {
        return capability;
    }

    /** Whether nothing stands: nothing was ever recorded, or all of it was withdrawn. */
    public boolean isEmpty() {
        return standing == 0;
    }

    /** The history with one more entry; a correction or withdrawal tells the state anew from its place on, an erasure leaves it as it is. */
    public History<S> append(UUID entry, Statement statement) {
        var longer = new Past(past, new Line(entry, statement));
        return switch (statement.event()) {
            case EntryCorrected correction ->
                replacing(
                        longer,
                        correction.entry(),
                        new Statement(correction.fact(), statement.provenance(), statement.findings()));
            case EntryWithdrawn withdrawal -> replacing(longer, withdrawal.entry(), null);
            case PersonalDataErased _ -> new History<>(capability, longer, last, standing);
            default -> {
                @Nullable
                S after = last != null && last.after == null ? null : capability.evolve(state(), entry, statement);
                yield new History<>(capability, longer, Stretch.with(last, longer.line, after), standing + 1);
            }
        };
    }

    /** Every entry as recorded, corrections, withdrawals and erasures among them. */
    public List<Line> recorded() {
        var lines = new ArrayDeque<Line>();
        for (var at = past; at != null; at = at.before) {
            lines.addFirst(at.line);
        }
        return new ArrayList<>(lines);
    }

    /** What counts now: each entry as last corrected, withdrawn ones left out, in recorded order. */
    public List<Line> effective() {
        var lines = new ArrayList<Line>(standing);
        stretches().forEach(stretch -> lines.addAll(stretch.lines));
        return lines;
    }

    /** The effective entries with one of them replaced, or left out when the replacement is null. */
    public List<Line> effectiveWith(UUID entry, @Nullable Statement replacement) {
        return replacing(entry, replacement).effective();
    }

    /** What the entry states now; empty when there is none, or it was withdrawn, or it is itself about another. */
    public Optional<Statement> effective(UUID entry) {
        for (var at = last; at != null; at = at.earlier) {
            for (var line : at.lines) {
                if (line.entry.equals(entry)) {
                    return Optional.of(line.statement);
                }
            }
        }
        return Optional.empty();
    }

    /** As if an entry had stated something else from the beginning, or nothing when the replacement is null. */
    History<S> replacing(UUID entry, @Nullable Statement replacement) {
        return replacing(past, entry, replacement);
    }

    private History<S> replacing(@Nullable Past recorded, UUID entry, @Nullable Statement replacement) {
        var later = new ArrayDeque<Stretch<S>>();
        for (var at = last; at != null; at = at.earlier) {
            if (at.has(entry)) {
                var retold = at.replacing(entry, replacement);
                for (var next : later) {
                    retold = new Stretch<>(retold, next.lines, null);
                }
                return new History<>(capability, recorded, retold, replacement == null ? standing - 1 : standing);
            }
            later.push(at);
        }
        return new History<>(capability, recorded, last, standing);
    }

    /** What stands after an entry that stands. */
    List<Line> after(UUID entry) {
        var lines = effective();
        var place = 0;
        while (!lines.get(place).entry.equals(entry)) {
            place++;
        }
        return lines.subList(place + 1, lines.size());
    }

    /** The states just before the given entries, those that stand. */
    Map<UUID, S> statesBefore(Set<UUID> entries) {
        var states = new HashMap<UUID, S>();
        for (var stretch : stretches()) {
            var wanted = stretch.lines.stream()
                    .filter(line -> entries.contains(line.entry))
                    .count();
            @Nullable S state = wanted == 0 ? null : Stretch.after(stretch.earlier, capability);
            for (var lines = stretch.lines.iterator(); state != null; ) {
                var line = lines.next();
                if (entries.contains(line.entry)) {
                    states.put(line.entry, state);
                    wanted--;
                }
                state = wanted == 0 ? null : capability.evolve(state, line.entry, line.statement);
            }
        }
        return states;
    }

    private Deque<Stretch<S>> stretches() {
        var stretches = new ArrayDeque<Stretch<S>>();
        for (var at = last; at != null; at = at.earlier) {
            stretches.push(at);
        }
        return stretches;
    }

    public static <S> S fold(Capability<S> capability, List<Line> lines) {
        return fold(capability, capability.initial(), lines);
    }

    private static <S> S fold(Capability<S> capability, S before, List<Line> lines) {
        var state = before;
        for (var line : lines) {
            state = capability.evolve(state, line.entry(), line.statement());
        }
        return state;
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
}
