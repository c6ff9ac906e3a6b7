package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.CompanyEvent;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.Step;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;

/** What cannot be so in a company's line over all time: it comes into a condition once, until it comes out of it. */
final class CompanyLineRules {
    private CompanyLineRules() {}

    static List<Objection> aLiquidationBeginsOnceUntilItEnds(Proposed proposed) {
        return switch (proposed.fact()) {
            case CompanyEvent.CompanyPlacedInLiquidation fact ->
                turns(proposed, Change.EnteredLiquidation.class, Change.LeftLiquidation.class)
                        .whatCameTwice(
                                "a-liquidation-begins-once-until-it-ends",
                                fact.unit()
                                        + " is placed in liquidation twice, and nothing on record ends the liquidation between.");
            case OrganisationEvent other -> List.of();
        };
    }

    static List<Objection> onlyALiquidationThatBeganEnds(Proposed proposed) {
        return switch (proposed.fact()) {
            case CompanyEvent.LiquidationCancelled fact ->
                turns(proposed, Change.LeftLiquidation.class, Change.EnteredLiquidation.class)
                        .whatHadNotBegun(
                                "only-a-liquidation-that-began-ends",
                                "No liquidation of " + fact.unit() + " is on record that could end then.");
            case OrganisationEvent other -> List.of();
        };
    }

    static List<Objection> aCompanyFallsDormantOnceUntilItWakes(Proposed proposed) {
        return switch (proposed.fact()) {
            case CompanyEvent.CompanyMadeDormant fact ->
                turns(proposed, Change.FellDormant.class, Change.Woke.class)
                        .whatCameTwice(
                                "a-company-falls-dormant-once-until-it-wakes",
                                fact.unit() + " falls dormant twice, and nothing on record wakes it between.");
            case OrganisationEvent other -> List.of();
        };
    }

    static List<Objection> onlyADormantCompanyWakes(Proposed proposed) {
        return switch (proposed.fact()) {
            case CompanyEvent.CompanyWoken fact ->
                turns(proposed, Change.Woke.class, Change.FellDormant.class)
                        .whatHadNotBegun(
                                "only-a-dormant-company-wakes",
                                "Nothing on record shows that " + fact.unit() + " was dormant then.");
            case OrganisationEvent other -> List.of();
        };
    }

    private static Turns turns(Proposed proposed, Class<? extends Change> own, Class<? extends Change> opposite) {
        var unit = ((CompanyEvent) proposed.fact()).unit();
        var steps = proposed.before().unit(unit).map(UnitLine::steps).orElse(List.of());
        return new Turns(Moment.of(proposed.provenance().happened()), moments(steps, own), moments(steps, opposite));
    }

    private static List<Moment> moments(List<Step> steps, Class<? extends Change> kind) {
        return steps.stream()
                .filter(step -> kind.isInstance(step.change()))
                .map(Step::moment)
                .toList();
    }

    /**
     * A step among those of its kind and those of the opposite kind, which can only follow each other in turn. Something earlier may be told
     * after something later, and what came between them after both: that is noted, not refused.
     */
    private record Turns(Moment told, List<Moment> own, List<Moment> opposite) {
        List<Objection> whatCameTwice(String rule, String message) {
            var objections = new ArrayList<Objection>();
            for (var other : own) {
                if (opposite.stream().noneMatch(between -> mayLieBetween(between, other))) {
                    objections.add(
                            told.latest() < other.earliest()
                                    ? Objection.noteworthy(rule, message)
                                    : impossible(rule, message));
                }
            }
            return objections.stream().distinct().toList();
        }

        List<Objection> whatHadNotBegun(String rule, String message) {
            return opposite.stream().noneMatch(begun -> begun.earliest() <= told.latest())
                    ? List.of(impossible(rule, message))
                    : whatCameTwice(rule, message);
        }

        private boolean mayLieBetween(Moment between, Moment other) {
            return between.latest() >= Math.min(told.earliest(), other.earliest())
                    && between.earliest() <= Math.max(told.latest(), other.latest());
        }
    }
}
