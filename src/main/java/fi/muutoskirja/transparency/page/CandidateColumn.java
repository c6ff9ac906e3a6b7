package fi.muutoskirja.transparency.page;

import fi.muutoskirja.comparison.candidate.CandidateStructure;
import fi.muutoskirja.comparison.candidate.CandidateStructure.Unapplied;
import fi.muutoskirja.reform.ModelStanding;
import java.util.List;
import java.util.Locale;

/**
 * What one model would make of the structure.
 *
 * @param example whether the source shows the model only as an example
 * @param units the units that there would be
 * @param endings the units that there would no longer be, with what would become of them in words
 * @param unapplied changes that cannot be applied, each with the reason in words
 */
public record CandidateColumn(
        ModelColumn model,
        boolean example,
        List<CandidateNode> units,
        List<Ending> endings,
        List<NotApplied> unapplied) {
    /** A unit that would end. */
    public record Ending(Link unit, String text, String href) {}

    /** A change that cannot be applied. */
    public record NotApplied(String change, String what, String reason, String href) {}

    static CandidateColumn of(CandidateStructure structure, Visit visit, Lookup lookup) {
        return new CandidateColumn(
                ModelColumn.of(structure.model(), visit),
                structure.model().proposed().fact().standing() == ModelStanding.EXAMPLE,
                CandidateNode.candidates(structure.units(), visit),
                structure.endings().stream()
                        .map(ending -> new Ending(
                                new Link(
                                        ending.unit().name(),
                                        visit.to("/units/" + ending.unit().id())),
                                text(ending, structure, visit),
                                visit.timeless("/entries/" + ending.sketched().entry())))
                        .toList(),
                structure.unapplied().stream()
                        .map(left -> notApplied(left, visit, lookup))
                        .toList());
    }

    private static String text(CandidateStructure.Ending ending, CandidateStructure structure, Visit visit) {
        return structure.units().stream()
                .filter(unit -> unit.key().equals(ending.into()))
                .findFirst()
                .map(unit -> visit.t("candidate.merged-into", unit.name()))
                .orElseGet(() -> visit.t("candidate.abolished"));
    }

    private static NotApplied notApplied(Unapplied left, Visit visit, Lookup lookup) {
        var change = left.sketched().change();
        var unit = change.unit();
        var name = change.name();
        var named = left.named();
        return new NotApplied(
                visit.t("sketch." + change.change().name().toLowerCase(Locale.ROOT)),
                unit != null ? lookup.name(unit) : name == null ? visit.t("unknown") : name,
                visit.t(
                        "unapplied."
                                + left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        named == null ? "" : named.startsWith("unit-") ? lookup.name(named) : named),
                visit.timeless("/entries/" + left.sketched().entry()));
    }
}
