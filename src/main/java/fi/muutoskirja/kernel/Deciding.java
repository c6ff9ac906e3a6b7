package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a command to a verdict, the same way for every capability: new entries, corrections, withdrawals and erasures. */
public final class Deciding {
    private final Catalog catalog;

    public Deciding(Catalog catalog) {
        this.catalog = catalog;
    }

    public <S> Verdict decide(Capability<S> capability, History<S> history, Command command, Neighbours neighbours) {
        if (command.act() instanceof CorrectEntry correction) {
            var stray = strayFrom(correction);
            if (stray != null) {
                return refused(command, List.of(stray));
            }
        }
        var fact = said(capability, history, command.act());
        var circumstances = circumstances(history, command);
        var objections = new ArrayList<Objection>(
                References.missing(catalog, command.act(), command.act().subject(), circumstances, neighbours));
        if (history.isEmpty() && !opens(command.act()) && !(command.act() instanceof ErasePersonalData)) {
            objections.add(Objection.impossible(
                    "what-is-named-has-been-recorded",
                    "subject: nothing is recorded under " + command.act().subject() + "."));
        }
        if (objections.isEmpty()) {
            objections.addAll(
                    switch (command.act()) {
                        case CorrectEntry correction ->
                            againstReplacing(
                                    capability,
                                    history,
                                    correction.entry(),
                                    new Statement(((EntryCorrected) fact).fact(), circumstances, List.of()),
                                    neighbours);
                        case WithdrawEntry withdrawal ->
                            againstReplacing(capability, history, withdrawal.entry(), null, neighbours);
                        case ErasePersonalData _ -> Erasing.objections((PersonalDataErased) fact, history.recorded());
                        case Act.Opening opening
                        when !history.isEmpty() ->
                            List.of(Objection.impossible(
                                    "an-aggregate-is-opened-once", opening.subject() + " has been opened already."));
                        default -> capability.objections(history.state(), fact, circumstances, neighbours);
                    });
        }
        var refusing = objections.stream()
                .filter(objection -> objection.refuses(circumstances.mode()))
                .toList();
        if (!refusing.isEmpty()) {
            return refused(command, refusing);
        }
        var findings = objections.stream().map(Objection::asFinding).toList();
        return new Verdict.Accepted(new Statement(fact, circumstances, findings));
    }

    /** A correction that names no reform leaves the entry in the reform it was in. */
    private static Circumstances circumstances(History<?> history, Command command) {
        var circumstances = command.circumstances();
        return command.act() instanceof CorrectEntry correction && circumstances.reform() == null
                ? history.effective(correction.entry())
                        .map(old -> circumstances.inReform(old.circumstances().reform()))
                        .orElse(circumstances)
                : circumstances;
    }

    private static boolean opens(Act act) {
        return act instanceof Act.Opening || act instanceof Act.OpeningOrLater;
    }

    private Verdict refused(Command command, List<Objection> objections) {
        return new Verdict.Refused(new Rejection(
                catalog.commandName(command.act().getClass()), command.act().subject(), objections));
    }

    /** A correction whose statement is about another aggregate, or is itself a correction, cannot even be put into words here. */
    private static @Nullable Objection strayFrom(CorrectEntry correction) {
        var corrected = correction.corrected();
        if (corrected instanceof AboutEntry) {
            return Objection.impossible(
                    "a-correction-keeps-the-kind-of-entry",
                    "A correction cannot be corrected; correct entry " + correction.entry() + " anew.");
        }
        return corrected.subject().equals(correction.subject())
                ? null
                : aCorrectionIsAboutTheSameThing(correction.entry(), correction.subject(), corrected.subject());
    }

    private static Fact said(Capability<?> capability, History<?> history, Act act) {
        return switch (act) {
            case CorrectEntry correction ->
                new EntryCorrected(correction.entry(), correction.reason(), capability.said(correction.corrected()));
            case WithdrawEntry withdrawal -> new EntryWithdrawn(withdrawal.entry(), withdrawal.reason());
            case ErasePersonalData erasure -> Erasing.said(erasure, history.recorded());
            default -> capability.said(act);
        };
    }

    private <S> List<Objection> againstReplacing(
            Capability<S> capability,
            History<S> history,
            UUID entry,
            @Nullable Statement replacement,
            Neighbours neighbours) {
        var old = history.effective(entry);
        if (old.isEmpty()) {
            return List.of(Objection.impossible(
                    "only-an-entry-in-force-is-corrected",
                    "There is no entry " + entry + " in force here to correct or withdraw."));
        }
        if (replacement != null
                && old.get().fact().getClass() != replacement.fact().getClass()) {
            return List.of(Objection.impossible(
                    "a-correction-keeps-the-kind-of-entry",
                    "Entry " + entry + " is "
                            + catalog.factName(old.get().fact().getClass())
                            + ", so it cannot be corrected into "
                            + catalog.factName(replacement.fact().getClass())
                            + "; withdraw it and record anew."));
        }
        if (replacement != null) {
            var told = Introductions.of(old.get().fact());
            var retold = Introductions.of(replacement.fact());
            if (!told.equals(retold)) {
                return List.of(
                        aCorrectionIsAboutTheSameThing(entry, String.join(", ", told), String.join(", ", retold)));
            }
        }
        return againstRetelling(
                capability,
                history.effective(),
                history.effectiveWith(entry, replacement),
                replacement == null ? null : entry,
                neighbours);
    }

    private static Objection aCorrectionIsAboutTheSameThing(UUID entry, String told, String retold) {
        return Objection.impossible(
                "a-correction-is-about-the-same-thing",
                "Entry " + entry + " is about " + told + ", so it cannot be corrected into one about " + retold
                        + "; withdraw it and record anew.");
    }

    /**
     * Tells the history again with the change in it and collects what newly becomes impossible, naming the entry; what was odd before
     * stays as it was. Against the corrected entry itself everything counts.
     */
    private <S> List<Objection> againstRetelling(
            Capability<S> capability,
            List<History.Line> before,
            List<History.Line> after,
            @Nullable UUID changed,
            Neighbours neighbours) {
        var known = impossibleAt(capability, before, neighbours);
        var objections = new ArrayList<Objection>();
        var state = capability.initial();
        for (var line : after) {
            var statement = line.statement();
            for (var objection :
                    capability.objections(state, statement.fact(), statement.circumstances(), neighbours)) {
                if (line.entry().equals(changed)) {
                    objections.add(objection);
                } else if (objection.weight() == Objection.Weight.IMPOSSIBLE
                        && !known.contains(line.entry() + objection.rule())) {
                    objections.add(Objection.impossible(
                            objection.rule(),
                            "Entry " + line.entry() + " could then not stand: " + objection.message()));
                }
            }
            state = capability.evolve(state, line.entry(), statement);
        }
        return objections;
    }

    private static <S> List<String> impossibleAt(
            Capability<S> capability, List<History.Line> lines, Neighbours neighbours) {
        var known = new ArrayList<String>();
        var state = capability.initial();
        for (var line : lines) {
            var statement = line.statement();
            for (var objection :
                    capability.objections(state, statement.fact(), statement.circumstances(), neighbours)) {
                if (objection.weight() == Objection.Weight.IMPOSSIBLE) {
                    known.add(line.entry() + objection.rule());
                }
            }
            state = capability.evolve(state, line.entry(), statement);
        }
        return known;
    }
}
