package fi.muutoskirja.api.decision;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Stated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a handling ended.
 *
 * @param kind the event name without {@code decision.}: {@code approved-in-council}, {@code proposed-to-council}, {@code matter-tabled}
 * @param text the outcome in the words of the source; null when the title says it
 * @param section the section (§) of the minutes as the source writes it; null when not known
 * @param official the office that decided alone; null of a body, and when not known
 * @param adopts ids of the programmes and models that it adopts
 * @param happened when
 * @param entry id of the entry that tells
 */
public record OutcomeAnswer(
        String kind,
        @Nullable String text,
        @Nullable String section,
        @Nullable String official,
        List<String> adopts,
        HistoricalDate happened,
        UUID entry) {
    static OutcomeAnswer of(Stated<HandlingEnded> told) {
        var fact = told.event();
        return new OutcomeAnswer(
                kind(fact),
                fact.text(),
                fact.section(),
                fact instanceof DecidedAsOfficial alone ? alone.official() : null,
                fact instanceof ApprovalEvent approval ? approval.adopts() : List.of(),
                told.happened(),
                told.entry());
    }

    static String kind(HandlingEnded fact) {
        var name = fact.getClass().getAnnotation(PublicName.class).value();
        return name.substring(name.indexOf('.') + 1);
    }
}
