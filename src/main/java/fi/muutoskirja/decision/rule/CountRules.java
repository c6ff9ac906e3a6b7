package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.meeting.MeetingState;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Votes add up. */
final class CountRules {
    private CountRules() {}

    static List<Objection> against(EventUnderRules telling, VoteTaken fact) {
        return Objection.raised(
                aCountIsNotNegative(fact),
                noMoreVotesThanMembers(telling, fact),
                noMoreVotesThanPeoplePresent(telling, fact),
                noMoreAreNamedThanVoted(fact),
                aPersonVotesOnce(fact));
    }

    private static Optional<Objection> aCountIsNotNegative(VoteTaken fact) {
        return impossibleIf(
                Stream.of(
                                number(fact.votesFor()),
                                number(fact.votesAgainst()),
                                number(fact.blank()),
                                number(fact.absent()),
                                number(fact.members()))
                        .anyMatch(count -> count < 0),
                "a-count-is-not-negative",
                "votesFor, votesAgainst, blank, absent, members: a count is 0 or more.");
    }

    private static Optional<Objection> noMoreVotesThanMembers(EventUnderRules telling, VoteTaken fact) {
        var members = fact.members() != null
                ? fact.members()
                : telling.meeting()
                        .map(MeetingState::opening)
                        .map(opening -> opening.members())
                        .orElse(null);
        var votes = cast(fact) + number(fact.absent());
        return impossibleIf(
                members != null && votes > members,
                "no-more-votes-than-members",
                votes + " members voted or were absent, but the body has " + members + ".");
    }

    private static Optional<Objection> noMoreVotesThanPeoplePresent(EventUnderRules telling, VoteTaken fact) {
        var present = telling.meeting()
                .map(MeetingState::opening)
                .map(opening -> opening.present())
                .orElse(null);
        return impossibleIf(
                present != null && cast(fact) > present,
                "no-more-votes-than-people-present",
                cast(fact) + " voted, but " + present
                        + " were present. When somebody came later, correct the opening.");
    }

    private static Optional<Objection> noMoreAreNamedThanVoted(VoteTaken fact) {
        var named = fact.named();
        return impossibleIf(
                named != null
                        && (isMore(named.peopleFor(), fact.votesFor())
                                || isMore(named.peopleAgainst(), fact.votesAgainst())
                                || isMore(named.peopleBlank(), fact.blank())),
                "no-more-are-named-than-voted",
                "named: more people are named than votes were counted.");
    }

    private static Optional<Objection> aPersonVotesOnce(VoteTaken fact) {
        var seen = new HashSet<String>();
        var twice = named(fact).stream().filter(person -> !seen.add(person)).toList();
        return impossibleIf(
                !twice.isEmpty(), "a-person-votes-once", "named: " + String.join(", ", twice) + " cannot vote twice.");
    }

    /** Who voted, by name, in the order of the sides. */
    static List<String> named(VoteTaken fact) {
        var named = fact.named();
        return named == null
                ? List.of()
                : Stream.of(named.peopleFor(), named.peopleAgainst(), named.peopleBlank())
                        .flatMap(List::stream)
                        .toList();
    }

    private static boolean isMore(List<String> people, @Nullable Integer counted) {
        return counted != null && people.size() > counted;
    }

    private static int cast(VoteTaken fact) {
        return number(fact.votesFor()) + number(fact.votesAgainst()) + number(fact.blank());
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
