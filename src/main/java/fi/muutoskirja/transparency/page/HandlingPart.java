package fi.muutoskirja.transparency.page;

import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.proceedings.Handling;
import fi.muutoskirja.transparency.words.When;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a matter was handled: what was proposed, by whom else, how it was voted on, and how it ended.
 *
 * @param proposal what was proposed; null when that is not recorded
 * @param outcome how it ended; null when that is not recorded
 */
public record HandlingPart(
        @Nullable Saying proposal,
        @Nullable Saying outcome,
        List<Counter> counters,
        List<Vote> votes,
        List<Person> dissents,
        List<Person> recusals) {
    /**
     * What was proposed, or how it ended.
     *
     * @param heading who did what, in words
     * @param text the words of the source; null when the title says it
     * @param role what that office did, in words; null when it is not to be told
     * @param by the office that presented it or decided alone; null when not told
     */
    public record Saying(
            String heading,
            @Nullable String text,
            @Nullable String role,
            @Nullable String by,
            When when,
            String href) {}

    /** A counter-proposal; {@code standing} tells who seconded it, or that it fell. */
    public record Counter(String person, String text, String standing, List<String> seconds, String href) {}

    /** A vote: what stood against what, the figures in words, and who voted how when that is told. */
    public record Vote(String between, String figures, String threshold, List<Side> sides, String href) {}

    /** Those who voted one way. */
    public record Side(String how, List<String> people) {}

    /** Somebody who dissented or was recused, and why when that is told. */
    public record Person(String name, @Nullable String why, String href) {}

    static HandlingPart of(Handling handling, Visit visit) {
        var proposal = handling.proposal();
        var outcome = handling.outcome();
        return new HandlingPart(
                proposal == null
                        ? null
                        : new Saying(
                                visit.t("decision.proposal"),
                                proposal.event().text(),
                                visit.t("handling.presenter"),
                                proposal.event().presenter(),
                                visit.dates().when(proposal.happened()),
                                href(proposal.entry(), visit)),
                outcome == null
                        ? null
                        : new Saying(
                                DecisionRow.who(outcome.event(), visit),
                                outcome.event().text(),
                                null,
                                outcome.event() instanceof DecidedAsOfficial alone ? alone.official() : null,
                                visit.dates().when(outcome.happened()),
                                href(outcome.entry(), visit)),
                handling.counters().stream().map(it -> counter(it, visit)).toList(),
                handling.votes().stream().map(it -> vote(it, handling, visit)).toList(),
                handling.dissents().stream()
                        .map(it -> new Person(it.event().person(), it.event().grounds(), href(it.entry(), visit)))
                        .toList(),
                handling.recusals().stream()
                        .map(it -> new Person(it.event().person(), it.event().ground(), href(it.entry(), visit)))
                        .toList());
    }

    private static Counter counter(Handling.Counter counter, Visit visit) {
        var made = counter.made();
        var seconds = counter.seconds().stream()
                .map(second -> second.event().person())
                .toList();
        return new Counter(
                made.event().person(),
                made.event().text(),
                visit.t(seconds.isEmpty() ? "handling.not-seconded" : "handling.seconded"),
                seconds,
                href(made.entry(), visit));
    }

    private static Vote vote(Stated<VoteTaken> told, Handling handling, Visit visit) {
        var vote = told.event();
        var base = vote.base() == null
                ? visit.t("handling.presented")
                : visit.t("handling.counter-of", author(vote.base(), handling));
        var against = vote.counter() == null
                ? visit.t("handling.rejection")
                : visit.t("handling.counter-of", author(vote.counter(), handling));
        return new Vote(
                visit.t("handling.vote", base, against),
                figures(vote, visit),
                visit.t("threshold." + WordKeys.of(vote.threshold())),
                sides(vote, visit),
                href(told.entry(), visit));
    }

    private static String author(String proposal, Handling handling) {
        return handling.counters().stream()
                .filter(counter -> counter.made().event().proposal().equals(proposal))
                .map(counter -> counter.made().event().person())
                .findFirst()
                .orElse(proposal);
    }

    private static String figures(VoteTaken vote, Visit visit) {
        var figures = new ArrayList<String>();
        add(figures, "vote.for", vote.votesFor(), visit);
        add(figures, "vote.against", vote.votesAgainst(), visit);
        add(figures, "vote.blank", vote.blank(), visit);
        add(figures, "vote.absent", vote.absent(), visit);
        return figures.isEmpty() ? visit.t("vote.not-counted") : String.join(", ", figures);
    }

    private static void add(List<String> figures, String key, @Nullable Integer count, Visit visit) {
        if (count != null) {
            figures.add(visit.t(key, count));
        }
    }

    private static List<Side> sides(VoteTaken vote, Visit visit) {
        var named = vote.named();
        return named == null
                ? List.of()
                : List.of(
                                new Side(visit.t("vote.people-for"), named.peopleFor()),
                                new Side(visit.t("vote.people-against"), named.peopleAgainst()),
                                new Side(visit.t("vote.people-blank"), named.peopleBlank()))
                        .stream()
                        .filter(side -> !side.people().isEmpty())
                        .toList();
    }

    private static String href(UUID entry, Visit visit) {
        return visit.timeless("/entries/" + entry);
    }
}
