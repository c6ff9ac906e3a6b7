package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.proceedings.LegalStatus;
import fi.muutoskirja.proceedings.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handling of a matter.
 *
 * @param decision {@code decision-…}
 * @param title what the matter or the decision is
 * @param body the handling body; null when not known, and of an official
 * @param meeting id of the meeting; null when not known, and of an official
 * @param outcome how it ended, {@code proposed-to-council}; null when not recorded
 * @param section the section (§) of the minutes; null when not known
 * @param happened when it ended, or when it was proposed
 * @param phase the furthest phase that it had certainly reached on the day; null when none
 * @param self the address of the decision
 */
public record HandlingAnswer(
        String decision,
        String title,
        @Nullable NamedAnswer body,
        @Nullable String meeting,
        @Nullable String outcome,
        @Nullable String section,
        HistoricalDate happened,
        @Nullable Phase phase,
        String self) {
    /**
     * One matter from body to body.
     *
     * @param organisation its municipality
     * @param diaryNumber the diary number (dno) as recorded
     * @param on the day that the phases are told for, ISO 8601
     * @param handlings its handlings in order, at least one
     */
    public record MatterAnswer(
            NamedAnswer organisation, String diaryNumber, LocalDate on, List<HandlingAnswer> handlings) {}

    static HandlingAnswer of(Handling handling, @Nullable NamedAnswer body, LegalStatus state) {
        var fact = handling.matter();
        return new HandlingAnswer(
                handling.id(),
                fact.title(),
                body,
                handling.meeting(),
                fact instanceof HandlingEnded outcome ? OutcomeAnswer.kind(outcome) : null,
                fact instanceof HandlingEnded outcome ? outcome.section() : null,
                handling.happened(),
                state.phase(),
                "/api/v1/decisions/" + handling.id());
    }
}
