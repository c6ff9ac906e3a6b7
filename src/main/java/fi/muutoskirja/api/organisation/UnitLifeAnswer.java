package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.AuthorityAnswer;
import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.comparison.Lineage;
import fi.muutoskirja.organisation.CompanyState;
import fi.muutoskirja.structure.UnitLife;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param companyStates how a company was over all days on which it possibly existed, in order; empty for what is no company
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param steps what happened to it, in the order in which it happened as far as known
 * @param lineage what it came out of and what came of it
 */
public record UnitLifeAnswer(
        String id,
        String organisation,
        String lastName,
        String kind,
        DateAnswer since,
        @Nullable DateAnswer until,
        List<CompanyStretchAnswer> companyStates,
        @Nullable Instant knownAt,
        long position,
        List<UnitStepAnswer> steps,
        LineageAnswer lineage) {

    /**
     * Days on which a company was in one and the same condition.
     *
     * @param from the first day, ISO 8601; null when there is none
     * @param until the day after the last, ISO 8601; null when there is none
     * @param state {@code active}, {@code dormant} or {@code in-liquidation}, as far as anything on record says
     * @param mayBe the conditions that it may already have been in; empty when there is no doubt
     */
    public record CompanyStretchAnswer(
            @Nullable LocalDate from, @Nullable LocalDate until, String state, List<String> mayBe) {
        static CompanyStretchAnswer of(UnitLife.CompanyStretch stretch) {
            return new CompanyStretchAnswer(
                    stretch.from(),
                    stretch.until(),
                    stretch.state().publicName(),
                    stretch.mayBe().stream().map(CompanyState::publicName).toList());
        }
    }

    /**
     * One thing that happened to the unit.
     *
     * @param entry id of the entry that tells
     * @param type the event name, {@code organisation.unit-renamed}
     * @param happened when
     * @param detail the new name, the new parent's id, the tasks, the instruction; null when the type says it all
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

    static UnitLifeAnswer of(UnitLife life, Lineage lineage, AsKnown asKnown) {
        return new UnitLifeAnswer(
                life.id(),
                life.organisation(),
                life.lastName(),
                life.kind(),
                DateAnswer.of(life.since()),
                DateAnswer.ofNullable(life.until()),
                life.companyStates().stream().map(CompanyStretchAnswer::of).toList(),
                asKnown.knownAt(),
                asKnown.position(),
                life.steps().stream().map(UnitStepAnswer::of).toList(),
                LineageAnswer.of(lineage));
    }
}
