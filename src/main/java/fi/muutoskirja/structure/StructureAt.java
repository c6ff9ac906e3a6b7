package fi.muutoskirja.structure;

import java.time.LocalDate;
import java.util.List;

/**
 * A municipality's structure on one day, as known up to one position of the ledger.
 *
 * @param position the last position that was taken into account
 * @param units every unit that certainly or possibly existed, parents before children, siblings by name
 */
public record StructureAt(
        String organisation, String name, LocalDate at, long position, List<UnitAt> units, List<PostAt> posts) {}
