package fi.muutoskirja.organisation.rule;

import java.util.List;

/** What must hold of the lines of units and posts over all time, once a fact is among them. */
final class LineRules {
    static final List<Proposed.Rule> ALL = List.of(
            LifeRules::nothingEndsTwice,
            LifeRules::nothingHappensToAUnitOrPostOutsideItsLife,
            ParentRules::aParentExistsWheneverItsChildDoes,
            ParentRules::aUnitWithChildrenThatOutliveItIsNotEnded,
            AncestorRule::aUnitIsNeverItsOwnAncestor,
            SiblingRule::siblingsNeverShareAName,
            PostRules::aPostNeverHasMoreHoldersThanPlaces,
            PostRules::anAppointmentEndsForAPersonWhoHasOne,
            CompanyRules::aCompanyEndsByTheCompaniesAct,
            CompanyLineRules::aLiquidationBeginsOnceUntilItEnds,
            CompanyLineRules::onlyALiquidationThatBeganEnds,
            CompanyLineRules::aCompanyFallsDormantOnceUntilItWakes,
            CompanyLineRules::onlyADormantCompanyWakes,
            WindingUpRules::aLiquidationIsDecidedByTheGeneralMeeting,
            WindingUpRules::aLiquidationIsEndedByTheGeneralMeeting,
            WindingUpRules::aFinalSettlementIsPresentedToTheGeneralMeeting,
            WindingUpRules::aCompanyIsDissolvedOutOfLiquidation,
            WindingUpRules::theMunicipalityInstructsBeforeItsCompanyDecides);

    private LineRules() {}
}
