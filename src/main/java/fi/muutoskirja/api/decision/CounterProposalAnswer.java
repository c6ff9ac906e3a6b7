package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.proceedings.Handling;
import java.util.List;
import java.util.UUID;

/**
 * A proposal that departed from the presenter's.
 *
 * @param id {@code proposal-…}
 * @param person who made it
 * @param text the counter-proposal
 * @param seconds who seconded it
 * @param fell whether nobody seconded it, so that it fell
 * @param happened when
 * @param entry id of the entry that tells
 */
public record CounterProposalAnswer(
        String id, String person, String text, List<String> seconds, boolean fell, DateAnswer happened, UUID entry) {
    static CounterProposalAnswer of(Handling.Counter counter) {
        var made = counter.made();
        return new CounterProposalAnswer(
                made.event().proposal(),
                made.event().person(),
                made.event().text(),
                counter.seconds().stream()
                        .map(second -> second.event().person())
                        .toList(),
                counter.seconds().isEmpty(),
                DateAnswer.of(made.happened()),
                made.entry());
    }
}
