package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a statement as the index keeps.
 *
 * @param corrects the entry that it corrects; null when it corrects none
 * @param withdraws the entry that it withdraws; null when it withdraws none
 * @param reform the reform that it tells, or that the corrected statement tells
 * @param organisation the municipality that it tells, or that the corrected statement tells
 * @param bodies the bodies that acted; null when none or not told
 */
public record Gist(
        @Nullable UUID corrects,
        @Nullable UUID withdraws,
        @Nullable String reform,
        @Nullable String organisation,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Integer place,
        @Nullable List<String> bodies) {

    public static Gist of(Statement statement) {
        var fact = statement.event();
        var happened = statement.provenance().happened();
        var stated = fact instanceof EntryCorrected correction ? correction.fact() : fact;
        return new Gist(
                fact instanceof EntryCorrected correction ? correction.entry() : null,
                fact instanceof EntryWithdrawn withdrawal ? withdrawal.entry() : null,
                statement.provenance().reform(),
                stated instanceof LedgerEvent.InOrganisation told ? told.organisation() : null,
                happened.earliest(),
                happened.latest(),
                happened.order() == null ? null : happened.order().place(),
                fact instanceof LedgerEvent.ByBodies acted && !acted.bodies().isEmpty() ? acted.bodies() : null);
    }

    boolean changesAnother() {
        return corrects != null || withdraws != null;
    }
}
