package fi.muutoskirja.decision.rule;

import fi.muutoskirja.decision.Side;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What won a vote.
 *
 * @param proposal the counter-proposal; null when it was the presenter's proposal, or rejection
 * @param rejection whether rejection won
 */
record Winner(@Nullable String proposal, boolean rejection) {
    /** What won; empty when the counts do not tell. Blank votes are not votes given. */
    static Optional<Winner> of(VoteTaken vote) {
        return Optional.ofNullable(baseWins(vote))
                .map(base ->
                        base ? new Winner(vote.base(), false) : new Winner(vote.counter(), vote.counter() == null));
    }

    private static @Nullable Boolean baseWins(VoteTaken vote) {
        var votesFor = vote.votesFor();
        var against = vote.votesAgainst();
        var members = vote.members();
        if (votesFor == null || against == null) {
            return null;
        }
        return switch (vote.threshold()) {
            case SIMPLE -> bySimpleMajority(votesFor, against, vote.chairVoted());
            case TWO_THIRDS -> votesFor * 3L >= (votesFor + (long) against) * 2;
            case TWO_THIRDS_OF_ALL -> members == null ? null : Boolean.valueOf(votesFor * 3L >= members * 2L);
        };
    }

    private static @Nullable Boolean bySimpleMajority(int votesFor, int against, @Nullable Side chair) {
        if (votesFor != against) {
            return votesFor > against;
        }
        return chair == null ? null : Boolean.valueOf(chair == Side.FOR);
    }
}
