package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Person;
import java.util.List;

/**
 * Who voted how, by the names that the minutes give.
 *
 * @param peopleFor those who voted for the base
 * @param peopleAgainst those who voted for the counter-proposal
 * @param peopleBlank those who voted blank
 */
public record NamedVotes(
        @Person List<String> peopleFor,
        @Person List<String> peopleAgainst,
        @Person List<String> peopleBlank) {}
