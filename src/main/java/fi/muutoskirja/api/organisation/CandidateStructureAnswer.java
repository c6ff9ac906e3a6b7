package fi.muutoskirja.api.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.comparison.candidate.CandidateStructure;
import fi.muutoskirja.comparison.candidate.CandidateUnit;
import fi.muutoskirja.comparison.candidate.Sketched;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.structure.UnitAt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a model would make of a municipality's structure: its sketched changes applied to the structure on one day. Nothing of it is a
 * fact but what each unit holds under {@code today}.
 *
 * @param model the model; an answer without this member tells facts
 * @param organisation id of the municipality, {@code org-…}
 * @param name its name
 * @param at the day, ISO 8601
 * @param candidates the units that there would be, parents before children, siblings by name
 * @param endings the units of that day that there would no longer be
 * @param unapplied sketched changes that cannot be applied, each with the reason; nothing is guessed instead
 */
public record CandidateStructureAnswer(
        SketchingModelAnswer model,
        String organisation,
        String name,
        LocalDate at,
        List<CandidateUnitAnswer> candidates,
        List<EndingAnswer> endings,
        List<CandidateStructure.Unapplied> unapplied) {

    /**
     * The model whose changes were applied.
     *
     * @param id {@code model-…}
     * @param reform {@code reform-…}
     * @param name its name; null when the source only counts it
     * @param standing {@code candidate} or {@code example}
     * @param withdrawn id of the entry that took it off the table; null when none did
     */
    public record SketchingModelAnswer(
            String id,
            String reform,
            @Nullable String name,
            ModelStanding standing,
            @Nullable UUID withdrawn) {}

    /**
     * Marks what a model would make different.
     *
     * @param model {@code model-…}
     * @param change the sketched changes that make it so; empty when the unit only loses its place
     * @param placeLost whether what it stands under would end, and the sketch does not tell where it would stand instead
     */
    public record CandidateMarkAnswer(String model, List<Sketched> change, boolean placeLost) {}

    /**
     * A unit as it would be under a model.
     *
     * @param candidate what the model makes different; null when the unit is as it is on the day
     */
    public record CandidateUnitAnswer(
            @JsonUnwrapped CandidateUnit unit, @Nullable CandidateMarkAnswer candidate) {
        static CandidateUnitAnswer of(CandidateUnit unit, String model) {
            return new CandidateUnitAnswer(
                    unit, unit.isCandidate() ? new CandidateMarkAnswer(model, unit.changes(), unit.placeLost()) : null);
        }
    }

    /**
     * A unit that would end.
     *
     * @param unit the unit as it is on the day
     * @param candidate why it would end
     * @param into the key of what it would be merged into; null when it would be abolished
     */
    public record EndingAnswer(
            UnitAt unit,
            CandidateMarkAnswer candidate,
            @Nullable String into) {}

    static CandidateStructureAnswer of(CandidateStructure structure) {
        var model = structure.model();
        var proposed = model.proposed().fact();
        var withdrawn = model.withdrawn();
        return new CandidateStructureAnswer(
                new SketchingModelAnswer(
                        proposed.model(),
                        structure.reform(),
                        proposed.name(),
                        proposed.standing(),
                        withdrawn == null ? null : withdrawn.entry()),
                structure.today().organisation(),
                structure.today().name(),
                structure.today().at(),
                structure.units().stream()
                        .map(unit -> CandidateUnitAnswer.of(unit, proposed.model()))
                        .toList(),
                structure.endings().stream()
                        .map(ending -> new EndingAnswer(
                                ending.unit(),
                                new CandidateMarkAnswer(proposed.model(), List.of(ending.sketched()), false),
                                ending.into()))
                        .toList(),
                structure.unapplied());
    }
}
