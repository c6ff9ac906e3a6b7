package fi.muutoskirja.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges a correction the long way: tells the whole history twice, as it stands and as it would be, and asks about every line. */
public final class WholeRetelling {
    private WholeRetelling() {}

    /**
     * Everything that speaks against replacing what an entry states, in the order of the lines.
     *
     * @param replacement null when the entry is withdrawn
     */
    public static <S> List<Objection> against(
            Capability<S> capability,
            History<S> history,
            UUID entry,
            @Nullable Statement replacement,
            OtherAggregates neighbours) {
        var before = History.effective(history.recorded());
        var after = new ArrayList<History.Line>();
        for (var line : before) {
            if (!line.entry().equals(entry)) {
                after.add(line);
            } else if (replacement != null) {
                after.add(new History.Line(entry, replacement));
            }
        }
        var known = new HashSet<String>();
        var state = capability.initial();
        for (var line : before) {
            for (var objection : against(capability, state, line, neighbours)) {
                if (objection.weight() == Objection.Weight.IMPOSSIBLE) {
                    known.add(line.entry() + objection.rule());
                }
            }
            state = capability.evolve(state, line.entry(), line.statement());
        }
        var objections = new ArrayList<Objection>();
        state = capability.initial();
        for (var line : after) {
            for (var objection : against(capability, state, line, neighbours)) {
                if (line.entry().equals(entry)) {
                    objections.add(objection);
                } else if (objection.weight() == Objection.Weight.IMPOSSIBLE
                        && !known.contains(line.entry() + objection.rule())) {
                    objections.add(Objection.impossible(
                            objection.rule(),
                            "Entry " + line.entry() + " could then not stand: " + objection.message()));
                }
            }
            state = capability.evolve(state, line.entry(), line.statement());
        }
        return objections;
    }

    private static <S> List<Objection> against(
            Capability<S> capability, S state, History.Line line, OtherAggregates neighbours) {
        var statement = line.statement();
        return capability.objections(state, statement.event(), statement.provenance(), neighbours);
    }
}
