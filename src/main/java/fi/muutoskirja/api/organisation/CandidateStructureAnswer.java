package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.comparison.candidate.CandidateStructure;
import java.time.Instant;
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
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param candidates the units that there would be, parents before children, siblings by name
 * @param endings the units of that day that there would no longer be
 * @param unapplied sketched changes that cannot be applied, each with the reason
 */
public record CandidateStructureAnswer(
        SketchingModelAnswer model,
        String organisation,
        String name,
        LocalDate at,
        @Nullable Instant knownAt,
        long position,
        List<CandidateUnitAnswer> candidates,
        List<EndingAnswer> endings,
        List<UnappliedAnswer> unapplied) {

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
            String standing,
            @Nullable UUID withdrawn) {}

    /**
     * A unit that would end.
     *
     * @param unit the unit as it is on the day
     * @param candidate why it would end
     * @param into the key of what it would be merged into; null when it would be abolished
     */
    public record EndingAnswer(
            UnitAnswer unit,
            CandidateMarkAnswer candidate,
            @Nullable String into) {}

    /**
     * A change that cannot be applied; nothing is guessed instead.
     *
     * @param change the change
     * @param reason {@code no-unit-told}, {@code unit-not-there}, {@code new-but-names-a-unit}, {@code no-name-told}, {@code no-parent-told},
     *     {@code parent-not-found}, {@code name-not-unique}, {@code contradicted}, {@code own-ancestor} or {@code name-taken}
     * @param named the name or id that the reason is about; null when it is about none
     */
    public record UnappliedAnswer(
            SketchedAnswer change, String reason, @Nullable String named) {}

    static CandidateStructureAnswer of(CandidateStructure structure, AsKnown asKnown) {
        var model = structure.model();
        var id = model.proposed().fact().model();
        var withdrawn = model.withdrawn();
        return new CandidateStructureAnswer(
                new SketchingModelAnswer(
                        id,
                        structure.reform(),
                        model.proposed().fact().name(),
                        VocabularySpelling.of(model.proposed().fact().standing()),
                        withdrawn == null ? null : withdrawn.entry()),
                structure.today().organisation(),
                structure.today().name(),
                structure.today().at(),
                asKnown.knownAt(),
                asKnown.position(),
                structure.units().stream()
                        .map(unit -> CandidateUnitAnswer.of(unit, id))
                        .toList(),
                structure.endings().stream()
                        .map(ending -> new EndingAnswer(
                                UnitAnswer.of(ending.unit()),
                                new CandidateMarkAnswer(id, List.of(SketchedAnswer.of(ending.sketched())), false),
                                ending.into()))
                        .toList(),
                structure.unapplied().stream()
                        .map(left -> new UnappliedAnswer(
                                SketchedAnswer.of(left.sketched()), VocabularySpelling.of(left.reason()), left.named()))
                        .toList());
    }
}
