package fi.muutoskirja.structure;

import java.time.LocalDate;
import java.util.List;

/**
 * A municipality's structure on one day, as known up to one position of the ledger.
 *
 * @param organisation id of the municipality, {@code org-…}
 * @param name its name
 * @param at the day, ISO 8601
 * @param position the last position that was taken into account
 * @param units every unit that certainly or possibly existed, parents before children, siblings by name
 * @param posts every post that certainly or possibly existed, with its holders
 */
public record StructureAt(
        String organisation, String name, LocalDate at, long position, List<UnitAt> units, List<PostAt> posts) {}
