package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.AuthorityAnswer;
import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit on one day.
 *
 * @param id {@code unit-…}
 * @param name its name on that day
 * @param kind the public name of its kind, {@code committee}
 * @param placement {@code top}, {@code under} or {@code unknown}
 * @param parent id of the unit above it; null unless the placement is {@code under}
 * @param certainty {@code certain} or {@code possible}: whether it existed on that day
 * @param since when it began
 * @param until when it ended or will end; null when no end is recorded
 * @param authority on whose authority it stands as it does
 * @param tasks what it does on that day, in the words of the sources
 * @param companyState {@code active}, {@code dormant} or {@code in-liquidation} on that day, as far as anything on record says; null for
 *     what is no company
 * @param mayBe names, parents, tasks or conditions of a company that it may already have had on that day; empty when there is no doubt
 * @param entries ids of the entries behind all this, in recorded order
 */
public record UnitAnswer(
        String id,
        String name,
        String kind,
        String placement,
        @Nullable String parent,
        String certainty,
        DateAnswer since,
        @Nullable DateAnswer until,
        AuthorityAnswer authority,
        List<String> tasks,
        @Nullable String companyState,
        List<MayBeAnswer> mayBe,
        List<UUID> entries) {

    /**
     * A change that may or may not have come about by the day asked.
     *
     * @param what {@code name}, {@code parent}, {@code tasks} or {@code companyState}
     * @param value the value it may already have
     */
    public record MayBeAnswer(String what, String value) {}

    static UnitAnswer of(UnitAt unit) {
        return new UnitAnswer(
                unit.id(),
                unit.name(),
                unit.kind(),
                VocabularySpelling.of(unit.placement()),
                unit.parent(),
                VocabularySpelling.of(unit.certainty()),
                DateAnswer.of(unit.since()),
                DateAnswer.ofNullable(unit.until()),
                AuthorityAnswer.of(unit.authority()),
                unit.tasks(),
                unit.companyState() == null ? null : unit.companyState().publicName(),
                unit.mayBe().stream()
                        .map(change -> new MayBeAnswer(change.what(), change.value()))
                        .toList(),
                unit.entries());
    }
}
