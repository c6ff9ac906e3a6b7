package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules again over what is known now. Each statement is judged as it was last corrected, after those that stand before it in
 * its aggregate, among neighbours as they had been told by then, each of their statements as last corrected and without the withdrawn
 * ones; so a decision whose meeting was withdrawn later is seen to have none. Of a neighbour told anew from its beginning, everything
 * counts.
 */
public final class Rejudgement {
    private final Catalog catalog;
    private final Function<String, List<Entry>> recorded;
    private final Map<String, Told<?>> known = new HashMap<>();

    /** @param recorded every entry of an aggregate up to the moment asked, in order */
    public Rejudgement(Catalog catalog, Function<String, List<Entry>> recorded) {
        this.catalog = catalog;
        this.recorded = recorded;
    }

    /**
     * What speaks against the statements of one aggregate.
     *
     * @param wanted the entries to judge; the others only make up what came before
     * @return for each entry wanted that stands, in order; an empty list when nothing speaks against it
     */
    public Map<UUID, List<Objection>> against(String subject, Set<UUID> wanted) {
        var told = told(subject);
        return told == null ? Map.of() : against(subject, told, wanted);
    }

    private <S> Map<UUID, List<Objection>> against(String subject, Told<S> told, Set<UUID> wanted) {
        var objections = new LinkedHashMap<UUID, List<Objection>>();
        for (var place = 0; place < told.lines.size(); place++) {
            var line = told.lines.get(place);
            if (wanted.contains(line.entry)) {
                var neighbours = new AsTold(line.said);
                var fact = line.statement.event();
                var provenance = line.statement.provenance();
                var all = new ArrayList<>(References.missing(catalog, fact, subject, provenance, neighbours));
                if (all.isEmpty()) {
                    all.addAll(told.capability.objections(told.stateAfter(place), fact, provenance, neighbours));
                }
                objections.put(line.entry, List.copyOf(all));
            }
        }
        return objections;
    }

    private @Nullable Told<?> told(String subject) {
        var told = known.get(subject);
        if (told == null) {
            var capability = catalog.capabilityOf(subject);
            if (capability.isPresent()) {
                told = new Told<>(capability.get(), recorded.apply(subject));
                known.put(subject, told);
            }
        }
        return told;
    }

    /** @param said the position at which the statement was made: that of the entry, or of its last correction */
    private record Line(UUID entry, Statement statement, long recorded, long said) {}

    /** One aggregate as it stands, and its states from line to line. */
    private static final class Told<S> {
        private final Capability<S> capability;
        private final List<Line> lines;
        private final List<S> states = new ArrayList<>();

        Told(Capability<S> capability, List<Entry> entries) {
            this.capability = capability;
            this.lines = standing(entries);
            states.add(capability.initial());
        }

        /** The state after so many lines. */
        S stateAfter(int number) {
            for (var next = states.size(); next <= number; next++) {
                var line = lines.get(next - 1);
                states.add(capability.evolve(states.get(next - 1), line.entry, line.statement));
            }
            return states.get(number);
        }

        /** How many lines had been recorded by a position; all of them when none had. */
        int numberBy(long position) {
            var number = 0;
            while (number < lines.size() && lines.get(number).recorded <= position) {
                number++;
            }
            return number == 0 ? lines.size() : number;
        }

        private static List<Line> standing(List<Entry> entries) {
            var lines = new LinkedHashMap<UUID, Line>();
            for (var entry : entries) {
                switch (entry.statement().event()) {
                    case EntryCorrected it ->
                        lines.computeIfPresent(
                                it.entry(),
                                (id, old) -> new Line(
                                        id,
                                        new Statement(
                                                it.fact(), entry.statement().provenance(), List.of()),
                                        old.recorded,
                                        entry.position()));
                    case EntryWithdrawn it -> lines.remove(it.entry());
                    case PersonalDataErased _ -> {}
                    default ->
                        lines.put(
                                entry.id(),
                                new Line(entry.id(), entry.statement(), entry.position(), entry.position()));
                }
            }
            return List.copyOf(lines.values());
        }
    }

    /** The others as they had been told by a position. */
    private final class AsTold implements OtherAggregates {
        private final long position;

        AsTold(long position) {
            this.position = position;
        }

        @Override
        public boolean exists(String subject) {
            var told = told(subject);
            return told != null && !told.lines.isEmpty();
        }

        @Override
        public <S> Optional<S> stateOf(String subject, Class<S> kind) {
            var told = told(subject);
            return told == null || told.lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(kind.cast(told.stateAfter(told.numberBy(position))));
        }

        @Override
        public List<History.Line> standing(String subject) {
            var told = told(subject);
            return told == null
                    ? List.of()
                    : told.lines.subList(0, told.numberBy(position)).stream()
                            .map(line -> new History.Line(line.entry, line.statement))
                            .toList();
        }
    }
}
