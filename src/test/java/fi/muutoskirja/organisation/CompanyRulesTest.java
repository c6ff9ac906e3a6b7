package fi.muutoskirja.organisation;

import static fi.muutoskirja.organisation.Town.*;
import static fi.muutoskirja.testing.Outcome.accepted;
import static fi.muutoskirja.testing.Outcome.flagged;
import static fi.muutoskirja.testing.Outcome.refused;
import static fi.muutoskirja.testing.Outcome.refusedAmongOthers;
import static fi.muutoskirja.testing.Outcome.saying;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.testing.Outcome;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class CompanyRulesTest {
    private static final String TWICE = "a-liquidation-begins-once-until-it-ends";
    private static final String NOT_BEGUN = "only-a-liquidation-that-began-ends";
    private static final String MEETING = "a-liquidation-is-decided-by-the-general-meeting";
    private static final String INSTRUCTED = "the-municipality-instructs-before-its-company-decides";
    private static final String OUT_OF_LIQUIDATION = "a-company-is-dissolved-out-of-liquidation";
    private static final Authority REGISTRAR = new Authority(Authority.Kind.OUTSIDE_ACT, null, "the registrar");

    private final Scenario<OrganisationState> oy = town().given(founded("oy").on("1.1.2000"));

    static Stream<Saying> everyCommandOnACompany() {
        return Stream.of(
                instructed("a"),
                dormant("a"),
                woken("a"),
                liquidated("a"),
                continued("a"),
                dissolved("a"),
                mergedOutside("a", "Iso Oy"));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOnACompany")
    void onlyACompanyTakesTheCommandsOfCompanies(Saying saying) {
        town().given(established("a").on("2010"))
                .when(saying.on("2020"))
                .then(refused("a-company-command-is-about-a-company"), saying("unit-pikkula-a is not a company"));
        town().when(saying.on("2020")).then(refused("what-is-touched-is-known"));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOnACompany")
    void aMunicipalEnterpriseIsNoCompany(Saying saying) {
        town().given(establishedAs("enterprise", "a").on("2010"))
                .when(saying.on("2020"))
                .then(
                        refused("a-municipal-enterprise-is-no-company"),
                        saying("liikelaitos", "Kuntalaki 410/2015 65, 67 §"));
    }

    @Test
    void aCompanyIsWoundUpInTheOrderOfTheLaw() {
        oy.when(instructed("oy").on("1.2.2020").live())
                .then(accepted())
                .when(liquidated("oy", "decision-oy-1").on("1.3.2020").live())
                .then(accepted())
                .when(dissolved("oy", "decision-oy-2").on("1.12.2020").live())
                .then(accepted())
                .when(renamed("oy", "Oy").on("1.1.2021"))
                .then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
    }

    @Test
    void aCompanyThatWasAUnitFromTheStartIsWoundUpAlike() {
        town().given(establishedAs("company", "a").on("2010"))
                .when(liquidated("a", "decision-a-1").on("1.3.2010"))
                .then(accepted());
    }

    @Test
    void aLiquidationWithoutTheOwnersInstructionIsNoted() {
        oy.when(liquidated("oy", "decision-oy-1").on("1.3.2020").live()).then(flagged(INSTRUCTED));
        oy.given(instructed("oy").on("1.4.2020"))
                .when(liquidated("oy", "decision-oy-1").on("1.3.2020"))
                .then(flagged(INSTRUCTED));
        oy.given(instructed("oy").on("2020"))
                .when(liquidated("oy", "decision-oy-1").on("1.3.2020"))
                .then(accepted());
    }

    @Test
    void theInstructionIsAskedForOnlyUnderTheActOf2015() {
        oy.when(liquidated("oy", "decision-oy-1").on("1.3.2010")).then(accepted());
        oy.when(liquidated("oy", "decision-oy-1").on("2017")).then(flagged(INSTRUCTED), noting("was not checked"));
    }

    @Test
    void aLiquidationIsDecidedByTheGeneralMeeting() {
        var told = oy.given(instructed("oy").on("1.2.2020"));
        told.when(liquidated("oy").on("1.3.2020").live())
                .then(refused(MEETING), saying("Osakeyhtiölaki 624/2006 5:27, 20:3 §"));
        told.when(liquidated("oy").on("1.3.2020")).then(flagged(MEETING));
        told.when(liquidated("oy").on("1.3.2020").live().onAuthority(REGISTRAR)).then(accepted());
    }

    @Test
    void whatTheActBeforeTheCompaniesActSaidIsNotJudged() {
        oy.when(liquidated("oy").on("31.8.2006").live()).then(accepted());
        oy.when(liquidated("oy").on("1.9.2006").live()).then(refused(MEETING));
        oy.when(liquidated("oy").on("2006").live()).then(flagged(MEETING), noting("was not checked"));
        oy.when(liquidated("oy").live()).then(flagged(MEETING, INSTRUCTED), noting("was not checked"));
    }

    @Test
    void aLiquidationBeginsOnceUntilItEnds() {
        var begun = oy.given(liquidated("oy", "decision-oy-1").on("1.3.2010"));
        begun.when(liquidated("oy", "decision-oy-2").on("1.3.2015")).then(refused(TWICE));
        begun.given(continued("oy", "decision-oy-2").on("1.3.2012"))
                .when(liquidated("oy", "decision-oy-3").on("1.3.2015"))
                .then(accepted())
                .when(liquidated("oy", "decision-oy-3").on("1.3.2011"))
                .then(refused(TWICE));
    }

    @Test
    void anEarlierLiquidationMayBeToldAfterALaterOne() {
        oy.given(liquidated("oy", "decision-oy-3").on("1.3.2015"))
                .when(liquidated("oy", "decision-oy-1").on("1.3.2010"))
                .then(flagged(TWICE))
                .when(continued("oy", "decision-oy-2").on("1.3.2012"))
                .then(accepted());
    }

    @Test
    void onlyALiquidationThatBeganEnds() {
        oy.when(continued("oy", "decision-oy-2").on("1.3.2012")).then(refused(NOT_BEGUN));
        var begun = oy.given(liquidated("oy", "decision-oy-1").on("1.3.2010"));
        begun.when(continued("oy", "decision-oy-2").on("1.3.2009")).then(refused(NOT_BEGUN));
        begun.when(continued("oy", "decision-oy-2").on("2010")).then(accepted());
        begun.given(continued("oy", "decision-oy-2").on("1.3.2012"))
                .when(continued("oy", "decision-oy-3").on("1.3.2013"))
                .then(refused(NOT_BEGUN));
    }

    @Test
    void aLiquidationIsEndedByTheGeneralMeeting() {
        var begun = oy.given(liquidated("oy", "decision-oy-1").on("1.3.2010"));
        begun.when(continued("oy").on("1.3.2012").live())
                .then(refused("a-liquidation-is-ended-by-the-general-meeting"), saying("20:19"));
        begun.when(continued("oy").on("1.3.2012")).then(flagged("a-liquidation-is-ended-by-the-general-meeting"));
    }

    @Test
    void aLiquidationIsNotWithdrawnFromUnderItsEnd() {
        oy.given(
                        liquidated("oy", "decision-oy-1").on("1.3.2010"),
                        continued("oy", "decision-oy-2").on("1.3.2012"))
                .when(withdrawn(3))
                .then(refused(NOT_BEGUN));
    }

    @Test
    void aCompanyIsDissolvedOutOfLiquidation() {
        oy.when(dissolved("oy", "decision-oy-2").on("1.3.2012").live())
                .then(refused(OUT_OF_LIQUIDATION), saying("20:16–17", "place-company-in-liquidation"));
        oy.when(dissolved("oy", "decision-oy-2").on("1.3.2012")).then(flagged(OUT_OF_LIQUIDATION));
        oy.when(dissolved("oy").on("1.3.2012").live().onAuthority(REGISTRAR)).then(accepted());
        oy.when(dissolved("oy", "decision-oy-2").on("1.3.2005").live()).then(accepted());
        oy.given(
                        liquidated("oy", "decision-oy-1").on("1.3.2010"),
                        continued("oy", "decision-oy-2").on("1.3.2011"))
                .when(dissolved("oy", "decision-oy-3").on("1.3.2012").live())
                .then(refused(OUT_OF_LIQUIDATION));
    }

    @Test
    void whetherADissolvedCompanyWasInLiquidationMayBeUncertain() {
        var begun = oy.given(liquidated("oy", "decision-oy-1").on("2010"));
        begun.when(dissolved("oy", "decision-oy-2").on("1.6.2010").live()).then(flagged(OUT_OF_LIQUIDATION));
        begun.when(dissolved("oy", "decision-oy-2").on("2010").live()).then(accepted());
        begun.when(dissolved("oy", "decision-oy-2").on("31.12.2010").live()).then(accepted());
    }

    @Test
    void aFinalSettlementIsPresentedToTheGeneralMeeting() {
        var begun = oy.given(liquidated("oy", "decision-oy-1").on("1.3.2010"));
        begun.when(dissolved("oy").on("1.3.2012").live())
                .then(refused("a-final-settlement-is-presented-to-the-general-meeting"));
        begun.when(dissolved("oy").on("1.3.2012"))
                .then(flagged("a-final-settlement-is-presented-to-the-general-meeting"));
    }

    @Test
    void nothingHappensToACompanyAfterItsEnd() {
        var ended = oy.given(
                liquidated("oy", "decision-oy-1").on("1.3.2010"),
                dissolved("oy", "decision-oy-2").on("1.3.2012"));
        Stream.of(
                        instructed("oy"),
                        dormant("oy"),
                        woken("oy"),
                        liquidated("oy", "decision-oy-3"),
                        continued("oy", "decision-oy-3"))
                .forEach(saying -> ended.when(saying.on("1.3.2013"))
                        .then(refusedAmongOthers("nothing-happens-to-a-unit-or-post-outside-its-life")));
        ended.when(dissolved("oy", "decision-oy-3").on("1.3.2012")).then(refused("nothing-ends-twice"));
        ended.when(mergedOutside("oy", "Iso Oy").on("1.3.2012")).then(refused("nothing-ends-twice"));
    }

    @Test
    void aCompanyFallsDormantAndWakes() {
        oy.when(woken("oy").on("1.1.2010")).then(refused("only-a-dormant-company-wakes"));
        oy.when(dormant("oy").on("1.1.2005").live())
                .then(accepted())
                .when(dormant("oy").on("1.1.2006"))
                .then(refused("a-company-falls-dormant-once-until-it-wakes"))
                .when(woken("oy").on("1.1.2010").live())
                .then(accepted())
                .when(dormant("oy").on("1.1.2015"))
                .then(accepted());
    }

    @Test
    void aCompanyMergesIntoExactlyOneOther() {
        var two = oy.given(founded("emo").on("1.1.2000"), established("a").on("1.1.2000"));
        two.when(mergedInto("oy", null, null).on("1.3.2012")).then(refused("a-company-merges-into-exactly-one-other"));
        two.when(mergedInto("oy", unit("emo"), "Iso Oy").on("1.3.2012"))
                .then(refused("a-company-merges-into-exactly-one-other"));
        two.when(mergedInto("oy", unit("oy"), null).on("1.3.2012"))
                .then(refused("a-company-merges-into-exactly-one-other"));
        two.when(mergedInto("oy", unit("a"), null).on("1.3.2012")).then(refused("a-company-merges-into-a-company"));
        two.when(mergedInto("oy", unit("none"), null).on("1.3.2012")).then(refused("what-is-touched-is-known"));
        two.when(mergedInto("oy", unit("emo"), null).on("1.3.2012").live()).then(accepted());
        two.when(mergedOutside("oy", "Iso Oy").on("1.3.2012").live()).then(accepted());
        two.when(mergedOutside("oy", "Iso Oy").on("1.3.2020").live()).then(flagged(INSTRUCTED));
    }

    @Test
    void aCompanyDoesNotMergeIntoOneThatHasEnded() {
        oy.given(founded("emo").on("1.1.2000"), mergedOutside("emo", "Iso Oy").on("1.3.2010"))
                .when(mergedInto("oy", unit("emo"), null).on("1.3.2012"))
                .then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
    }

    @Test
    void aCompanyEndsByTheCompaniesAct() {
        var rule = "a-company-ends-by-the-companies-act";
        var two = oy.given(founded("emo").on("1.1.2000"));
        two.when(abolished("oy").on("1.3.2012").live())
                .then(refused(rule), saying("dissolve-company", "Osakeyhtiölaki 624/2006 20:1 §"));
        two.when(abolished("oy").on("1.3.2012")).then(flagged(rule));
        two.when(tasksLeft("oy", "valtio", true).on("1.3.2012")).then(flagged(rule));
        two.when(tasksLeft("oy", "valtio", false).on("1.3.2012")).then(accepted());
        two.when(merged("c", "oy", "emo").on("1.3.2012")).then(flagged(rule));
        two.when(split("oy", "c", "d").on("1.3.2012")).then(flagged(rule));
        two.when(told(new OrganisationCommand.MergeUnits(
                                ORG,
                                List.of(unit("oy"), unit("emo")),
                                unit("c"),
                                "c",
                                "company",
                                Placement.TOP,
                                null,
                                List.of()))
                        .on("1.3.2012")
                        .live())
                .then(accepted());
    }

    private static Outcome.Expectation noting(String words) {
        return verdict -> assertThat(verdict.toString()).contains(words);
    }
}
