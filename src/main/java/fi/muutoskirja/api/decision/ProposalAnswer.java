package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.kernel.Stated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed, apart from what was decided.
 *
 * @param text the proposal
 * @param presenter the office that presented it; null when not known
 * @param happened when
 * @param entry id of the entry that tells
 */
public record ProposalAnswer(String text, @Nullable String presenter, DateAnswer happened, UUID entry) {
    static ProposalAnswer of(Stated<ProposalPresented> told) {
        return new ProposalAnswer(
                told.event().text(), told.event().presenter(), DateAnswer.of(told.happened()), told.entry());
    }
}
