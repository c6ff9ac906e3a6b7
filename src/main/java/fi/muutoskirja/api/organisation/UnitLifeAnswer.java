package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.AuthorityAnswer;
import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.structure.UnitLife;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one unit, as known at one moment.
 *
 * @param id {@code unit-…}
 * @param organisation id of its municipality, {@code org-…}
 * @param lastName the last name it is known to have had
 * @param kind the public name of its kind
 * @param since when it began
 * @param until when it ended or will end; null when no end is recorded
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param steps what happened to it, in the order in which it happened as far as known
 */
public record UnitLifeAnswer(
        String id,
        String organisation,
        String lastName,
        String kind,
        DateAnswer since,
        @Nullable DateAnswer until,
        @Nullable Instant knownAt,
        long position,
        List<UnitStepAnswer> steps) {

    /**
     * One thing that happened to the unit.
     *
     * @param entry id of the entry that tells
     * @param type the event name, {@code organisation.unit-renamed}
     * @param happened when
     * @param detail the new name, the new parent's id, the tasks; null when the type says it all
     * @param authority on whose authority
     */
    public record UnitStepAnswer(
            UUID entry,
            String type,
            DateAnswer happened,
            @Nullable String detail,
            AuthorityAnswer authority) {
        static UnitStepAnswer of(UnitLife.Step step) {
            return new UnitStepAnswer(
                    step.entry(),
                    step.event(),
                    DateAnswer.of(step.happened()),
                    step.detail(),
                    AuthorityAnswer.of(step.authority()));
        }
    }

    static UnitLifeAnswer of(UnitLife life, AsKnown asKnown) {
        return new UnitLifeAnswer(
                life.id(),
                life.organisation(),
                life.lastName(),
                life.kind(),
                DateAnswer.of(life.since()),
                DateAnswer.ofNullable(life.until()),
                asKnown.knownAt(),
                asKnown.position(),
                life.steps().stream().map(UnitStepAnswer::of).toList());
    }
}
