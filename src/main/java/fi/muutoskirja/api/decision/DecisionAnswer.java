package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.NamedAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handling of one matter by one body.
 *
 * @param id {@code decision-…}
 * @param title what the matter or the decision is
 * @param organisation its municipality
 * @param diaryNumber the diary number (dno); null when not known
 * @param body the handling body; null when not known, and of an official
 * @param meeting id of the meeting; null when not known, and of an official
 * @param reform id of the reform in whose course it was; null when it was in none
 * @param on the day that the legal state is told for, ISO 8601
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param proposal what was proposed, apart from what was decided; null when not recorded
 * @param outcome how the handling ended; null when not recorded
 * @param counterProposals proposals that departed from the presenter's
 * @param votes the votes taken
 * @param dissents who dissented from the outcome
 * @param recusals who took no part in the handling
 * @param effects the changes of the organisation that it states, each with its day
 * @param otherChanges what else was recorded on its authority
 * @param legalState where it stands in law on the day
 * @param links where to ask on
 */
public record DecisionAnswer(
        String id,
        String title,
        NamedAnswer organisation,
        @Nullable String diaryNumber,
        @Nullable NamedAnswer body,
        @Nullable String meeting,
        @Nullable String reform,
        LocalDate on,
        @Nullable Instant knownAt,
        long position,
        @Nullable ProposalAnswer proposal,
        @Nullable OutcomeAnswer outcome,
        List<CounterProposalAnswer> counterProposals,
        List<VoteAnswer> votes,
        List<DissentAnswer> dissents,
        List<RecusalAnswer> recusals,
        List<EffectAnswer> effects,
        List<DecidedChangeAnswer> otherChanges,
        LegalStateAnswer legalState,
        DecisionLinks links) {}
