package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.structure.StructureAt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's structure on one day, as known at one moment.
 *
 * @param organisation id of the municipality, {@code org-…}
 * @param name its name
 * @param at the day, ISO 8601
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param units every unit that certainly or possibly existed, parents before children, siblings by name
 * @param posts every post that certainly or possibly existed, with its holders
 */
public record StructureAnswer(
        String organisation,
        String name,
        LocalDate at,
        @Nullable Instant knownAt,
        long position,
        List<UnitAnswer> units,
        List<PostAnswer> posts) {

    static StructureAnswer of(StructureAt structure, AsKnown asKnown) {
        return new StructureAnswer(
                structure.organisation(),
                structure.name(),
                structure.at(),
                asKnown.knownAt(),
                asKnown.position(),
                structure.units().stream().map(UnitAnswer::of).toList(),
                structure.posts().stream().map(PostAnswer::of).toList());
    }
}
