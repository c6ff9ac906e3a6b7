package fi.muutoskirja.organisation.rule;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.CompaniesAct;
import fi.muutoskirja.law.RuleSet;
import fi.muutoskirja.organisation.CompanyEvent;
import fi.muutoskirja.organisation.CompanyEvent.CompanyDissolved;
import fi.muutoskirja.organisation.CompanyEvent.CompanyMerged;
import fi.muutoskirja.organisation.CompanyEvent.CompanyPlacedInLiquidation;
import fi.muutoskirja.organisation.CompanyEvent.LiquidationCancelled;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.CompanyLine;
import fi.muutoskirja.organisation.line.Moment;
import fi.muutoskirja.organisation.line.Tenure;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the law has a company wound up: the owner's stand, the general meeting, liquidation, the final settlement. What
 * happened by an act from outside, such as an order of the registrar, needs neither owner nor general meeting.
 */
final class WindingUpRules {
    private static final String NOT_CHECKED =
            " The date does not tell whether the section cited governed it, so the rule was not checked.";

    private WindingUpRules() {}

    static List<Objection> aLiquidationIsDecidedByTheGeneralMeeting(Proposed proposed) {
        return proposed.fact() instanceof CompanyPlacedInLiquidation fact
                ? withoutGeneralMeeting(
                        proposed,
                        fact.generalMeeting(),
                        "a-liquidation-is-decided-by-the-general-meeting",
                        CompaniesAct.LIQUIDATION_IS_DECIDED,
                        "No decision of the general meeting is named that placed " + fact.unit()
                                + " in liquidation; it takes two thirds of the votes and of the shares.")
                : List.of();
    }

    static List<Objection> aLiquidationIsEndedByTheGeneralMeeting(Proposed proposed) {
        return proposed.fact() instanceof LiquidationCancelled fact
                ? withoutGeneralMeeting(
                        proposed,
                        fact.generalMeeting(),
                        "a-liquidation-is-ended-by-the-general-meeting",
                        CompaniesAct.CONTINUATION,
                        "No decision of the general meeting is named that ended the liquidation of " + fact.unit()
                                + ".")
                : List.of();
    }

    static List<Objection> aFinalSettlementIsPresentedToTheGeneralMeeting(Proposed proposed) {
        return proposed.fact() instanceof CompanyDissolved fact
                ? withoutGeneralMeeting(
                        proposed,
                        fact.generalMeeting(),
                        "a-final-settlement-is-presented-to-the-general-meeting",
                        CompaniesAct.FINAL_SETTLEMENT,
                        "No general meeting is named to which the final settlement of " + fact.unit()
                                + " was presented.")
                : List.of();
    }

    static List<Objection> aCompanyIsDissolvedOutOfLiquidation(Proposed proposed) {
        if (!(proposed.fact() instanceof CompanyDissolved fact) || isOrderedFromOutside(proposed)) {
            return List.of();
        }
        var dissolved = Moment.of(proposed.provenance().happened());
        var liquidations = proposed.before().unit(fact.unit()).flatMap(CompanyLine::of).stream()
                .flatMap(company -> company.liquidation().stream())
                .filter(Tenure::value)
                .map(Tenure::span)
                .toList();
        if (liquidations.stream()
                .anyMatch(span -> span.certainlySpans(dissolved) || span.begin().toldAlike(dissolved))) {
            return List.of();
        }
        var rule = "a-company-is-dissolved-out-of-liquidation";
        var section = CompaniesAct.FINAL_SETTLEMENT;
        return liquidations.stream().anyMatch(span -> span.possiblySpans(dissolved))
                ? List.of(noteworthy(
                        rule,
                        section.citation(),
                        "It is not certain that " + fact.unit() + " was in liquidation when it was dissolved."))
                : underTheCompaniesAct(
                        proposed,
                        rule,
                        section,
                        fact.unit()
                                + " was not in liquidation when it was dissolved. Record place-company-in-liquidation first.");
    }

    static List<Objection> theMunicipalityInstructsBeforeItsCompanyDecides(Proposed proposed) {
        if (!(proposed.fact() instanceof CompanyPlacedInLiquidation || proposed.fact() instanceof CompanyMerged)
                || isOrderedFromOutside(proposed)) {
            return List.of();
        }
        var happened = proposed.provenance().happened();
        var unit = ((CompanyEvent) proposed.fact()).unit();
        var governing = RuleSet.governing(happened);
        if (!governing.contains(RuleSet.ACT_OF_2015)
                || isInstructedBy(proposed.before().unit(unit), Moment.of(happened))) {
            return List.of();
        }
        return List.of(noteworthy(
                "the-municipality-instructs-before-its-company-decides",
                RuleSet.ACT_OF_2015.citation() + " 46–48 §",
                "No ownership instruction by the municipality to " + unit + " is on record before this."
                        + (governing.size() > 1 ? NOT_CHECKED : "")));
    }

    private static boolean isInstructedBy(Optional<UnitLine> unit, Moment moment) {
        return unit.stream()
                .flatMap(line -> line.steps().stream())
                .anyMatch(step -> step.change() instanceof Change.Instructed
                        && step.moment().earliest() <= moment.latest());
    }

    private static List<Objection> withoutGeneralMeeting(
            Proposed proposed, @Nullable String named, String rule, CompaniesAct section, String message) {
        return named != null || isOrderedFromOutside(proposed)
                ? List.of()
                : underTheCompaniesAct(proposed, rule, section, message);
    }

    private static List<Objection> underTheCompaniesAct(
            Proposed proposed, String rule, CompaniesAct section, String message) {
        HistoricalDate.Reached governed =
                CompaniesAct.governed(proposed.provenance().happened());
        return switch (governed) {
            case NO -> List.of();
            case POSSIBLY -> List.of(noteworthy(rule, section.citation(), message + NOT_CHECKED));
            case CERTAINLY -> List.of(Objection.unlawful(rule, section.citation(), message));
        };
    }

    private static boolean isOrderedFromOutside(Proposed proposed) {
        var authority = proposed.provenance().authority();
        return authority != null && authority.kind() == Authority.Kind.OUTSIDE_ACT;
    }

    private static Objection noteworthy(String rule, String section, String message) {
        return new Objection(Objection.Weight.NOTEWORTHY, rule, section, message);
    }
}
