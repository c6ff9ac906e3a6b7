package fi.muutoskirja.decisions;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.UUID;

/** A fact with the entry that states it, as last corrected. */
public record Told<F extends Fact>(UUID entry, HistoricalDate happened, F fact) {
    HistoricalDate.Reached by(LocalDate day) {
        return happened.by(day);
    }
}
