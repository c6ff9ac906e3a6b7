package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.comparison.candidate.CandidateUnit;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it would be under a model.
 *
 * @param key within this answer: the unit's id, or {@code candidate-1} and so on for what would be new
 * @param name the name it would have
 * @param kind the public name of the kind it would be; null when the sketch does not tell
 * @param placement {@code top}, {@code under} or {@code unknown}
 * @param parent the key of what it would stand under; null unless the placement is {@code under}
 * @param candidate what the model makes different; null when the unit is as it is on the day
 * @param today the unit as it is on the day: fact; null for what would be new
 */
public record CandidateUnitAnswer(
        String key,
        String name,
        @Nullable String kind,
        String placement,
        @Nullable String parent,
        @Nullable CandidateMarkAnswer candidate,
        @Nullable UnitAnswer today) {
    static CandidateUnitAnswer of(CandidateUnit unit, String model) {
        var today = unit.today();
        return new CandidateUnitAnswer(
                unit.key(),
                unit.name(),
                unit.kind(),
                VocabularySpelling.of(unit.placement()),
                unit.parent(),
                unit.isCandidate()
                        ? new CandidateMarkAnswer(
                                model,
                                unit.changes().stream().map(SketchedAnswer::of).toList(),
                                unit.placeLost())
                        : null,
                today == null ? null : UnitAnswer.of(today));
    }
}
