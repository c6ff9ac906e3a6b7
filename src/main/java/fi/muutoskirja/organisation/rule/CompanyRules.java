package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.law.CompaniesAct;
import fi.muutoskirja.organisation.CompanyEvent;
import fi.muutoskirja.organisation.CompanyEvent.CompanyMerged;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationEvent.UnitSplit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitsMerged;
import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.organisation.line.UnitLine;
import java.util.ArrayList;
import java.util.List;

/** What a fact about a company must be, whatever its date. */
final class CompanyRules {
    private CompanyRules() {}

    static List<Objection> aCompanyCommandIsAboutACompany(Proposed proposed) {
        var objections = new ArrayList<Objection>();
        if (proposed.fact() instanceof CompanyEvent fact) {
            proposed.before()
                    .unit(fact.unit())
                    .filter(unit -> !unit.isCompany())
                    .ifPresent(unit -> objections.add(against(unit)));
        }
        return objections;
    }

    private static Objection against(UnitLine unit) {
        return unit.origin()
                        .map(Change.Began::kind)
                        .filter(UnitKind.ENTERPRISE.publicName()::equals)
                        .isPresent()
                ? impossible(
                        "a-municipal-enterprise-is-no-company",
                        "Kuntalaki 410/2015 65, 67 §",
                        unit.id()
                                + " is a municipal enterprise (liikelaitos): a part of the municipality, not a company. The council"
                                + " changes it like any unit; abolish-unit ends it.")
                : impossible(
                        "a-company-command-is-about-a-company",
                        unit.id() + " is not a company, but "
                                + unit.origin().map(Change.Began::kind).orElse("unknown")
                                + "; only a company is instructed by its owner, left dormant, wound up or merged.");
    }

    static List<Objection> aCompanyMergesIntoExactlyOneOther(Proposed proposed) {
        if (!(proposed.fact() instanceof CompanyMerged merger)) {
            return List.of();
        }
        var one = (merger.into() == null) != (merger.intoOutside() == null);
        return one && !merger.unit().equals(merger.into())
                ? List.of()
                : List.of(impossible(
                        "a-company-merges-into-exactly-one-other",
                        merger.unit()
                                + " merges either into one other company of the municipality or into one outside."));
    }

    static List<Objection> aCompanyMergesIntoACompany(Proposed proposed) {
        var objections = new ArrayList<Objection>();
        if (proposed.fact() instanceof CompanyMerged merger && merger.into() != null) {
            proposed.before()
                    .unit(merger.into())
                    .filter(unit -> !unit.isCompany())
                    .ifPresent(unit -> objections.add(impossible(
                            "a-company-merges-into-a-company",
                            CompaniesAct.MERGER.citation(),
                            unit.id() + " is not a company, so " + merger.unit() + " cannot merge into it.")));
        }
        return objections;
    }

    /** Of the units' own ways to end, merging into a new company and splitting into companies are a company's, too. */
    static List<Objection> aCompanyEndsByTheCompaniesAct(Proposed proposed) {
        if (proposed.fact() instanceof CompanyEvent || givesOnlyCompanies(proposed)) {
            return List.of();
        }
        return proposed.idsWhere(Change::ends).stream()
                .filter(id ->
                        proposed.before().unit(id).filter(UnitLine::isCompany).isPresent())
                .map(id -> Objection.unlawful(
                        "a-company-ends-by-the-companies-act",
                        CompaniesAct.HOW_A_COMPANY_ENDS.citation(),
                        id
                                + " is a company, a person of its own in law, which the municipality does not end as it ends a unit. Use"
                                + " give-ownership-instruction, then place-company-in-liquidation and dissolve-company, or"
                                + " merge-company."))
                .toList();
    }

    private static boolean givesOnlyCompanies(Proposed proposed) {
        var company = UnitKind.COMPANY.publicName();
        return switch (proposed.fact()) {
            case UnitsMerged merger -> merger.kind().equals(company);
            case UnitSplit split ->
                split.into().stream().allMatch(unit -> unit.kind().equals(company));
            case OrganisationEvent other -> false;
        };
    }
}
