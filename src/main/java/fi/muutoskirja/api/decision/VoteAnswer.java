package fi.muutoskirja.api.decision;

import fi.muutoskirja.decision.Side;
import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Stated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vote between two proposals. Counts are whole numbers from 0, null when the source does not give them.
 *
 * @param id {@code vote-…}
 * @param base id of the counter-proposal voted for by "yes"; null when it was the presenter's proposal
 * @param counter id of the counter-proposal voted for by "no"; null when it was rejection
 * @param votesFor votes for the base, from 0
 * @param votesAgainst votes for the counter-proposal, from 0
 * @param blank blank votes, from 0
 * @param absent members who were absent, from 0
 * @param peopleFor who voted for the base; empty when the votes were only counted
 * @param peopleAgainst who voted for the counter-proposal
 * @param peopleBlank who voted blank
 * @param threshold what the base needed: {@code simple}, {@code two-thirds} or {@code two-thirds-of-all}
 * @param members how many members the body has, from 0
 * @param chairVoted {@code for} or {@code against}, which settles a tie; null when not told
 * @param happened when
 * @param entry id of the entry that tells
 */
public record VoteAnswer(
        String id,
        @Nullable String base,
        @Nullable String counter,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer blank,
        @Nullable Integer absent,
        List<String> peopleFor,
        List<String> peopleAgainst,
        List<String> peopleBlank,
        Threshold threshold,
        @Nullable Integer members,
        @Nullable Side chairVoted,
        HistoricalDate happened,
        UUID entry) {
    static VoteAnswer of(Stated<VoteTaken> told) {
        var vote = told.event();
        var named = vote.named();
        return new VoteAnswer(
                vote.vote(),
                vote.base(),
                vote.counter(),
                vote.votesFor(),
                vote.votesAgainst(),
                vote.blank(),
                vote.absent(),
                named == null ? List.of() : named.peopleFor(),
                named == null ? List.of() : named.peopleAgainst(),
                named == null ? List.of() : named.peopleBlank(),
                vote.threshold(),
                vote.members(),
                vote.chairVoted(),
                told.happened(),
                told.entry());
    }
}
