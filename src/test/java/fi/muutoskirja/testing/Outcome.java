package fi.muutoskirja.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Verdict;
import java.util.List;

/** What came of saying something more. */
public record Outcome<S>(Scenario<S> before, Saying saying, Verdict verdict) {
    /** What is expected of an outcome. */
    public interface Expectation {
        void check(Verdict verdict);
    }

    /** @return the scenario with the saying in it, when it was accepted, otherwise as it was */
    public Scenario<S> then(Expectation... expectations) {
        for (var expectation : expectations) {
            expectation.check(verdict);
        }
        return verdict instanceof Verdict.Accepted ? before.given(saying) : before;
    }

    /** Accepted, and nothing to note. */
    public static Expectation accepted() {
        return flagged();
    }

    /** Accepted, with findings by exactly these rules. */
    public static Expectation flagged(String... rules) {
        return verdict -> {
            assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
            assertThat(((Verdict.Accepted) verdict).statement().findings())
                    .extracting(Finding::rule)
                    .containsOnly(rules);
        };
    }

    /** Refused by exactly these rules. */
    public static Expectation refused(String... rules) {
        return verdict -> assertThat(objections(verdict))
                .as("objections of %s", verdict)
                .extracting(Objection::rule)
                .containsOnly(rules);
    }

    /** Refused by this rule, perhaps by others too. */
    public static Expectation refusedAmongOthers(String rule) {
        return verdict -> assertThat(objections(verdict))
                .as("objections of %s", verdict)
                .extracting(Objection::rule)
                .contains(rule);
    }

    /** Refused with a message that has these words. */
    public static Expectation saying(String... words) {
        return verdict -> assertThat(objections(verdict).toString()).contains(words);
    }

    private static List<Objection> objections(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.rejection().objections() : List.of();
    }
}
