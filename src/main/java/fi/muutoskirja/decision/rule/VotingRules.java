package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.VotingEvent;
import fi.muutoskirja.decision.VotingEvent.CounterProposalMade;
import fi.muutoskirja.decision.VotingEvent.DissentRecorded;
import fi.muutoskirja.decision.VotingEvent.ProposalSeconded;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.MeetingLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks against a counter-proposal, a second, a vote or a dissent. */
final class VotingRules {
    private VotingRules() {}

    static List<Objection> against(EventUnderRules telling, VotingEvent fact) {
        var objections = new ArrayList<Objection>();
        HandlingRules.aHandlingBeginsWithItsMatter(telling, fact).ifPresent(objections::add);
        objections.addAll(
                switch (fact) {
                    case CounterProposalMade f -> Objection.raised(anIdNamesOneProposal(telling, f));
                    case ProposalSeconded f -> Objection.raised(aSecondedProposalIsKnown(telling, f));
                    case VoteTaken f -> againstVote(telling, f);
                    case DissentRecorded f -> DissentRules.against(telling, f);
                });
        recused(telling, fact).ifPresent(objections::add);
        return objections;
    }

    private static List<Objection> againstVote(EventUnderRules telling, VoteTaken fact) {
        var objections = new ArrayList<>(Objection.raised(
                anIdNamesOneVote(telling, fact),
                aVoteIsBetweenKnownProposals(telling, fact),
                aVoteIsBetweenTwoProposals(fact),
                anUnsecondedProposalFalls(telling, fact)));
        objections.addAll(CountRules.against(telling, fact));
        AgreementRules.aLaterVoteAgreesWithTheOutcome(telling, fact).ifPresent(objections::add);
        return objections;
    }

    private static Optional<Objection> anIdNamesOneProposal(EventUnderRules telling, CounterProposalMade fact) {
        return impossibleIf(
                telling.state().proposal(fact.proposal()).isPresent(),
                "an-id-names-one-proposal",
                "proposal: " + fact.proposal() + " names another proposal already.");
    }

    private static Optional<Objection> anIdNamesOneVote(EventUnderRules telling, VoteTaken fact) {
        return impossibleIf(
                telling.state().votes().stream()
                        .anyMatch(vote -> vote.event().vote().equals(fact.vote())),
                "an-id-names-one-vote",
                "vote: " + fact.vote() + " names another vote already.");
    }

    private static Optional<Objection> aSecondedProposalIsKnown(EventUnderRules telling, ProposalSeconded fact) {
        return impossibleIf(
                telling.state().proposal(fact.proposal()).isEmpty(),
                "a-seconded-proposal-is-known",
                "proposal: no counter-proposal " + fact.proposal() + " is recorded.");
    }

    private static Optional<Objection> aVoteIsBetweenKnownProposals(EventUnderRules telling, VoteTaken fact) {
        var unknown = votedOn(fact)
                .filter(id -> telling.state().proposal(id).isEmpty())
                .toList();
        return impossibleIf(
                !unknown.isEmpty(),
                "a-vote-is-between-known-proposals",
                "base, counter: no counter-proposal " + String.join(", ", unknown) + " is recorded.");
    }

    private static Optional<Objection> aVoteIsBetweenTwoProposals(VoteTaken fact) {
        return impossibleIf(
                fact.base() != null && fact.base().equals(fact.counter()),
                "a-vote-is-between-two-proposals",
                "counter: " + fact.counter() + " cannot be voted on against itself.");
    }

    private static Optional<Objection> anUnsecondedProposalFalls(EventUnderRules telling, VoteTaken fact) {
        var fallen = votedOn(fact).filter(id -> isUnseconded(telling, id)).toList();
        return anUnsecondedProposalFalls(telling, fallen);
    }

    static Optional<Objection> anUnsecondedProposalFalls(EventUnderRules telling, List<String> fallen) {
        return telling.lawful()
                .breachIf(
                        !fallen.isEmpty(),
                        "an-unseconded-proposal-falls",
                        MeetingLaw.VOTING,
                        "Nobody seconded " + String.join(", ", fallen) + ", so it fell and could not be voted on.");
    }

    static boolean isUnseconded(EventUnderRules telling, @Nullable String proposal) {
        return proposal != null
                && telling.state()
                        .proposal(proposal)
                        .filter(known -> known.seconders().isEmpty())
                        .isPresent();
    }

    private static Optional<Objection> recused(EventUnderRules telling, VotingEvent fact) {
        var recused = telling.meeting()
                .map(meeting -> meeting.recusedFrom(fact.decision()))
                .orElse(List.of());
        return people(fact).stream()
                .filter(recused::contains)
                .findFirst()
                .flatMap(person -> aRecusedPersonTakesNoPart(telling, person));
    }

    static Optional<Objection> aRecusedPersonTakesNoPart(EventUnderRules telling, String person) {
        return telling.lawful()
                .breachIf(
                        true,
                        "a-recused-person-takes-no-part",
                        MeetingLaw.RECUSAL,
                        person + " was recused from this matter, and so neither proposes nor votes in it.");
    }

    /** Who took part, by name. */
    static List<String> people(VotingEvent fact) {
        return switch (fact) {
            case CounterProposalMade f -> List.of(f.person());
            case ProposalSeconded f -> List.of(f.person());
            case VoteTaken f -> CountRules.named(f);
            case DissentRecorded f -> List.of(f.person());
        };
    }

    private static Stream<String> votedOn(VoteTaken fact) {
        return Stream.concat(Stream.ofNullable(fact.base()), Stream.ofNullable(fact.counter()));
    }
}
