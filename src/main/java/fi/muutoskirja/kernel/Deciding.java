package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a command to a verdict, the same way for every capability: new entries, corrections, withdrawals and erasures. */
public final class Deciding {
    private final Catalog catalog;

    public Deciding(Catalog catalog) {
        this.catalog = catalog;
    }

    public <S> Verdict decide(
            Capability<S> capability, History<S> history, CommandEnvelope command, OtherAggregates neighbours) {
        if (command.command() instanceof CorrectEntry correction) {
            var stray = strayFrom(correction);
            if (stray != null) {
                return refused(command, List.of(stray));
            }
        }
        var fact = said(history, command.command());
        var provenance = provenance(history, command);
        var objections = new ArrayList<Objection>(
                References.missing(catalog, command.command(), command.command().subject(), provenance, neighbours));
        if (history.isEmpty() && !opens(command.command()) && !(command.command() instanceof ErasePersonalData)) {
            objections.add(Objection.impossible(
                    "what-is-named-has-been-recorded",
                    "subject: nothing is recorded under " + command.command().subject() + "."));
        }
        if (objections.isEmpty()) {
            objections.addAll(
                    switch (command.command()) {
                        case CorrectEntry correction ->
                            againstReplacing(
                                    capability,
                                    history,
                                    correction.entry(),
                                    new Statement(((EntryCorrected) fact).fact(), provenance, List.of()),
                                    neighbours);
                        case WithdrawEntry withdrawal ->
                            againstReplacing(capability, history, withdrawal.entry(), null, neighbours);
                        case ErasePersonalData _ -> Erasing.objections((PersonalDataErased) fact, history.recorded());
                        case LedgerCommand.Opening opening
                        when !history.isEmpty() ->
                            List.of(Objection.impossible(
                                    "an-aggregate-is-opened-once", opening.subject() + " has been opened already."));
                        default -> capability.objections(history.state(), fact, provenance, neighbours);
                    });
        }
        var refusing = objections.stream()
                .filter(objection -> objection.refuses(provenance.mode()))
                .toList();
        if (!refusing.isEmpty()) {
            return refused(command, refusing);
        }
        var findings = objections.stream().map(Objection::asFinding).toList();
        return new Verdict.Accepted(new Statement(fact, provenance, findings));
    }

    /** A correction that names no reform leaves the entry in the reform it was in. */
    private static Provenance provenance(History<?> history, CommandEnvelope command) {
        var provenance = command.provenance();
        return command.command() instanceof CorrectEntry correction && provenance.reform() == null
                ? history.effective(correction.entry())
                        .map(old -> provenance.inReform(old.provenance().reform()))
                        .orElse(provenance)
                : provenance;
    }

    private static boolean opens(LedgerCommand act) {
        return act instanceof LedgerCommand.Opening || act instanceof LedgerCommand.OpeningOrLater;
    }

    private Verdict refused(CommandEnvelope command, List<Objection> objections) {
        return new Verdict.Refused(new Rejection(
                catalog.commandName(command.command().getClass()),
                command.command().subject(),
                objections));
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

    private static LedgerEvent said(History<?> history, LedgerCommand act) {
        return act instanceof ErasePersonalData erasure ? Erasing.said(erasure, history.recorded()) : act.event();
    }

    private <S> List<Objection> againstReplacing(
            Capability<S> capability,
            History<S> history,
            UUID entry,
            @Nullable Statement replacement,
            OtherAggregates neighbours) {
        var old = history.effective(entry);
        if (old.isEmpty()) {
            return List.of(Objection.impossible(
                    "only-an-entry-in-force-is-corrected",
                    "There is no entry " + entry + " in force here to correct or withdraw."));
        }
        if (replacement != null
                && old.get().event().getClass() != replacement.event().getClass()) {
            return List.of(Objection.impossible(
                    "a-correction-keeps-the-kind-of-entry",
                    "Entry " + entry + " is "
                            + catalog.factName(old.get().event().getClass())
                            + ", so it cannot be corrected into "
                            + catalog.factName(replacement.event().getClass())
                            + "; withdraw it and record anew."));
        }
        if (replacement != null) {
            var told = Introductions.of(old.get().event());
            var retold = Introductions.of(replacement.event());
            if (!told.equals(retold)) {
                return List.of(
                        aCorrectionIsAboutTheSameThing(entry, String.join(", ", told), String.join(", ", retold)));
            }
        }
        var objections = new ArrayList<Objection>();
        if (replacement != null) {
            var before = history.statesBefore(Set.of(entry)).get(entry);
            objections.addAll(against(capability, before, replacement, neighbours));
        }
        objections.addAll(
                againstWhatFollowed(capability, history, new History.Line(entry, old.get()), replacement, neighbours));
        return objections;
    }

    private static Objection aCorrectionIsAboutTheSameThing(UUID entry, String told, String retold) {
        return Objection.impossible(
                "a-correction-is-about-the-same-thing",
                "Entry " + entry + " is about " + told + ", so it cannot be corrected into one about " + retold
                        + "; withdraw it and record anew.");
    }

    /**
     * Judges the later entries again to which the change can make a difference, and collects what newly becomes impossible, naming the
     * entry; what was odd before stays as it was.
     */
    private static <S> List<Objection> againstWhatFollowed(
            Capability<S> capability,
            History<S> history,
            History.Line changed,
            @Nullable Statement replacement,
            OtherAggregates neighbours) {
        var dependent = capability.dependents(history.state(), changed.statement(), replacement);
        var later = new LinkedHashMap<UUID, Statement>();
        history.after(changed.entry()).stream()
                .filter(line -> dependent.test(line.statement()))
                .forEach(line -> later.put(line.entry(), line.statement()));
        var retold = history.replacing(changed.entry(), replacement).statesBefore(later.keySet());
        var impossible = new LinkedHashMap<UUID, List<Objection>>();
        later.forEach((entry, statement) -> {
            var against = against(capability, retold.get(entry), statement, neighbours).stream()
                    .filter(objection -> objection.weight() == Objection.Weight.IMPOSSIBLE)
                    .toList();
            if (!against.isEmpty()) {
                impossible.put(entry, against);
            }
        });
        var told = history.statesBefore(impossible.keySet());
        var objections = new ArrayList<Objection>();
        impossible.forEach((entry, against) -> {
            var known =
                    against(capability, told.get(entry), Objects.requireNonNull(later.get(entry)), neighbours).stream()
                            .filter(objection -> objection.weight() == Objection.Weight.IMPOSSIBLE)
                            .map(Objection::rule)
                            .collect(Collectors.toSet());
            against.stream()
                    .filter(objection -> !known.contains(objection.rule()))
                    .map(objection -> Objection.impossible(
                            objection.rule(), "Entry " + entry + " could then not stand: " + objection.message()))
                    .forEach(objections::add);
        });
        return objections;
    }

    private static <S> List<Objection> against(
            Capability<S> capability, @Nullable S state, Statement statement, OtherAggregates neighbours) {
        return capability.objections(
                Objects.requireNonNull(state), statement.event(), statement.provenance(), neighbours);
    }
}
