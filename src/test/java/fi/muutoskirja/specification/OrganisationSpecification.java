package fi.muutoskirja.specification;

import static fi.muutoskirja.organisation.Town.ORG;
import static fi.muutoskirja.organisation.Town.appointed;
import static fi.muutoskirja.organisation.Town.created;
import static fi.muutoskirja.organisation.Town.dormant;
import static fi.muutoskirja.organisation.Town.established;
import static fi.muutoskirja.organisation.Town.establishedAs;
import static fi.muutoskirja.organisation.Town.founded;
import static fi.muutoskirja.organisation.Town.instructed;
import static fi.muutoskirja.organisation.Town.liquidated;
import static fi.muutoskirja.organisation.Town.post;
import static fi.muutoskirja.organisation.Town.registered;
import static fi.muutoskirja.organisation.Town.unit;
import static fi.muutoskirja.testing.Saying.that;

import fi.muutoskirja.decision.OutcomeCommand.ApproveInGeneralMeeting;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.organisation.CompanyCommand.CancelLiquidation;
import fi.muutoskirja.organisation.CompanyCommand.DissolveCompany;
import fi.muutoskirja.organisation.CompanyCommand.GiveOwnershipInstruction;
import fi.muutoskirja.organisation.CompanyCommand.MakeCompanyDormant;
import fi.muutoskirja.organisation.CompanyCommand.MergeCompany;
import fi.muutoskirja.organisation.CompanyCommand.PlaceCompanyInLiquidation;
import fi.muutoskirja.organisation.CompanyCommand.WakeCompany;
import fi.muutoskirja.organisation.CompanyEvent.CompanyDissolved;
import fi.muutoskirja.organisation.CompanyEvent.CompanyMadeDormant;
import fi.muutoskirja.organisation.CompanyEvent.CompanyMerged;
import fi.muutoskirja.organisation.CompanyEvent.CompanyPlacedInLiquidation;
import fi.muutoskirja.organisation.CompanyEvent.CompanyWoken;
import fi.muutoskirja.organisation.CompanyEvent.LiquidationCancelled;
import fi.muutoskirja.organisation.CompanyEvent.OwnershipInstructionGiven;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationAggregate;
import fi.muutoskirja.organisation.OrganisationCommand;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishPost;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.Appoint;
import fi.muutoskirja.organisation.OrganisationCommand.CreatePost;
import fi.muutoskirja.organisation.OrganisationCommand.EndAppointment;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.FoundCompany;
import fi.muutoskirja.organisation.OrganisationCommand.MergeUnits;
import fi.muutoskirja.organisation.OrganisationCommand.MoveUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.OrganisationCommand.SplitUnit;
import fi.muutoskirja.organisation.OrganisationCommand.TransferTasks;
import fi.muutoskirja.organisation.OrganisationEvent.Appointed;
import fi.muutoskirja.organisation.OrganisationEvent.AppointmentEnded;
import fi.muutoskirja.organisation.OrganisationEvent.CompanyFounded;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.OrganisationEvent.PostAbolished;
import fi.muutoskirja.organisation.OrganisationEvent.PostCreated;
import fi.muutoskirja.organisation.OrganisationEvent.TasksTransferred;
import fi.muutoskirja.organisation.OrganisationEvent.UnitAbolished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitMoved;
import fi.muutoskirja.organisation.OrganisationEvent.UnitRenamed;
import fi.muutoskirja.organisation.OrganisationEvent.UnitSplit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitsMerged;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.PostKind;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A town registered as {@code org-pikkula}; everything is told on an authority that the source does not name. */
class OrganisationSpecification extends AggregateSpecification<OrganisationAggregate> {
    private static final String DAYCARE = unit("paivahoito");
    private static final String SCHOOLS = unit("koulut");
    private static final String EDUCATION = unit("sivistys");
    private static final String OY = unit("oy");
    private static final String CLERK = post("sihteeri");
    private static final String GENERAL_MEETING = "decision-yhtiokokous";
    private static final List<String> NO_TASKS = List.of();
    private static final List<NewUnit> DAYCARE_AND_SCHOOLS =
            List.of(topUnit(DAYCARE, "Päivähoito"), topUnit(SCHOOLS, "Koulut"));

    private static final String TOUCHED_IS_KNOWN = "what-is-touched-is-known";

    /** The state follows from the recorded lines, which the fixture compares; its own maps and lines have no equality that the fixture could ask for. */
    OrganisationSpecification() {
        super(() ->
                new AggregateTestFixture<>(OrganisationAggregate.class).registerIgnoredField(History.class, "last"));
    }

    @Test
    void anOrganisationIsRegistered() {
        given().when(new RegisterOrganisation(ORG, "Pikkula")).thenRecorded(new OrganisationRegistered(ORG, "Pikkula"));
    }

    @Test
    void anOrganisationIsRegisteredOnce() {
        given(registered()).when(new RegisterOrganisation(ORG, "Isola")).thenRefused("an-aggregate-is-opened-once");
    }

    @Test
    void aUnitIsEstablished() {
        given(registered(), established("sivistys"))
                .when(told(new EstablishUnit(
                        ORG, SCHOOLS, "Koulut", "service-area", Placement.UNDER, EDUCATION, List.of("opetus"))))
                .thenRecorded(new UnitEstablished(
                        ORG, SCHOOLS, "Koulut", "service-area", Placement.UNDER, EDUCATION, List.of("opetus")));
    }

    @Test
    void aUnitIsOfAKnownKind() {
        given(registered())
                .when(told(new EstablishUnit(ORG, SCHOOLS, "Koulut", "ministry", Placement.TOP, null, NO_TASKS)))
                .thenRefused("a-unit-is-of-a-known-kind");
    }

    @Test
    void anEstablishedUnitStandsUnderOneThatIsRecorded() {
        given(registered())
                .when(told(new EstablishUnit(ORG, SCHOOLS, "Koulut", "unit", Placement.UNDER, EDUCATION, NO_TASKS)))
                .thenRefused("a-parent-is-a-unit-of-the-structure");
    }

    @Test
    void aChangeOfStructureNamesItsAuthority() {
        given(registered())
                .when(new EstablishUnit(ORG, SCHOOLS, "Koulut", "unit", Placement.TOP, null, NO_TASKS))
                .thenRefused("a-change-of-structure-names-its-authority");
    }

    @Test
    void aUnitIsRenamed() {
        given(registered(), established("koulut"))
                .when(told(new RenameUnit(ORG, SCHOOLS, "Opetuspalvelut")))
                .thenRecorded(new UnitRenamed(ORG, SCHOOLS, "Opetuspalvelut"));
    }

    @Test
    void aRenamedUnitIsRecorded() {
        given(registered())
                .when(told(new RenameUnit(ORG, SCHOOLS, "Opetuspalvelut")))
                .thenRefused(TOUCHED_IS_KNOWN);
    }

    @Test
    void aUnitIsNotRenamedLikeItsSibling() {
        given(
                        registered(),
                        established("koulut").on("2010"),
                        established("paivahoito").on("2010"))
                .when(told(new RenameUnit(ORG, DAYCARE, "koulut")).on("1.1.2020"))
                .thenRefused("siblings-never-share-a-name");
    }

    @Test
    void aUnitIsMoved() {
        given(
                        registered(),
                        established("sivistys").on("2010"),
                        established("koulut").on("2011"))
                .when(told(new MoveUnit(ORG, SCHOOLS, Placement.UNDER, EDUCATION))
                        .on("2020"))
                .thenRecorded(new UnitMoved(ORG, SCHOOLS, Placement.UNDER, EDUCATION));
    }

    @Test
    void aUnitIsNotMovedBeneathItself() {
        given(
                        registered(),
                        established("sivistys").on("2010"),
                        established("koulut", "sivistys").on("2011"))
                .when(told(new MoveUnit(ORG, EDUCATION, Placement.UNDER, SCHOOLS))
                        .on("2020"))
                .thenRefused("a-unit-is-never-its-own-ancestor");
    }

    @Test
    void unitsAreMerged() {
        given(registered(), established("koulut"), established("paivahoito"))
                .when(told(merge(SCHOOLS, DAYCARE)))
                .thenRecorded(new UnitsMerged(
                        ORG,
                        List.of(SCHOOLS, DAYCARE),
                        EDUCATION,
                        "Sivistys",
                        "division",
                        Placement.TOP,
                        null,
                        NO_TASKS));
    }

    @Test
    void aMergerJoinsAtLeastTwoUnits() {
        given(registered(), established("koulut"))
                .when(told(merge(SCHOOLS)))
                .thenRefused("a-merger-joins-at-least-two-units");
    }

    @Test
    void aUnitIsSplit() {
        given(registered(), established("sivistys"))
                .when(told(new SplitUnit(ORG, EDUCATION, DAYCARE_AND_SCHOOLS)))
                .thenRecorded(new UnitSplit(ORG, EDUCATION, DAYCARE_AND_SCHOOLS));
    }

    @Test
    void aSplitGivesAtLeastTwoUnits() {
        given(registered(), established("sivistys"))
                .when(told(new SplitUnit(ORG, EDUCATION, List.of(topUnit(SCHOOLS, "Koulut")))))
                .thenRefused("a-split-gives-at-least-two-units");
    }

    @Test
    void tasksAreTransferred() {
        given(registered(), established("koulut"))
                .when(told(new TransferTasks(ORG, SCHOOLS, List.of("oppilashuolto"), null, "hyvinvointialue", false)))
                .thenRecorded(
                        new TasksTransferred(ORG, SCHOOLS, List.of("oppilashuolto"), null, "hyvinvointialue", false));
    }

    @Test
    void tasksGoToExactlyOneReceiver() {
        given(registered(), established("koulut"), established("sivistys"))
                .when(told(new TransferTasks(ORG, SCHOOLS, NO_TASKS, EDUCATION, "hyvinvointialue", false)))
                .thenRefused("tasks-go-to-exactly-one-receiver");
    }

    @Test
    void aUnitIsAbolished() {
        given(registered(), established("koulut"))
                .when(told(new AbolishUnit(ORG, SCHOOLS)))
                .thenRecorded(new UnitAbolished(ORG, SCHOOLS));
    }

    @Test
    void aUnitWithChildrenThatOutliveItIsNotAbolished() {
        given(
                        registered(),
                        established("sivistys").on("2010"),
                        established("koulut", "sivistys").on("2011"))
                .when(told(new AbolishUnit(ORG, EDUCATION)).on("2020"))
                .thenRefused("a-unit-with-children-that-outlive-it-is-not-ended");
    }

    @Test
    void aCompanyIsNotAbolishedLikeAUnit() {
        aCompany()
                .when(told(new AbolishUnit(ORG, OY)).on("1.3.2020").live())
                .thenRefused("a-company-ends-by-the-companies-act");
    }

    @Test
    void aCompanyIsFounded() {
        given(registered())
                .when(told(new FoundCompany(ORG, OY, "Pikkulan Vesi Oy", Placement.TOP, null)))
                .thenRecorded(new CompanyFounded(ORG, OY, "Pikkulan Vesi Oy", Placement.TOP, null));
    }

    @Test
    void theIdOfACompanyBeginsWithItsOrganisation() {
        given(registered())
                .when(told(new FoundCompany(ORG, "unit-isola-oy", "Isolan Vesi Oy", Placement.TOP, null)))
                .thenRefused("an-id-begins-with-its-organisation");
    }

    @Test
    void anOwnershipInstructionIsGiven() {
        aCompany()
                .when(told(new GiveOwnershipInstruction(ORG, OY, "Yhtiö puretaan."))
                        .on("1.2.2020"))
                .thenRecorded(new OwnershipInstructionGiven(ORG, OY, "Yhtiö puretaan."));
    }

    @Test
    void onlyACompanyIsInstructedByItsOwner() {
        given(registered(), established("oy"))
                .when(told(new GiveOwnershipInstruction(ORG, OY, "Yhtiö puretaan.")))
                .thenRefused("a-company-command-is-about-a-company");
    }

    @Test
    void aMunicipalEnterpriseIsNotInstructedLikeACompany() {
        given(registered(), establishedAs("enterprise", "oy"))
                .when(told(new GiveOwnershipInstruction(ORG, OY, "Yhtiö puretaan.")))
                .thenRefused("a-municipal-enterprise-is-no-company");
    }

    @Test
    void aCompanyIsMadeDormant() {
        aCompany()
                .when(told(new MakeCompanyDormant(ORG, OY)).on("1.3.2020"))
                .thenRecorded(new CompanyMadeDormant(ORG, OY));
    }

    @Test
    void aCompanyFallsDormantOnceUntilItWakes() {
        aCompany()
                .and(dormant("oy").on("1.3.2019"))
                .when(told(new MakeCompanyDormant(ORG, OY)).on("1.3.2020"))
                .thenRefused("a-company-falls-dormant-once-until-it-wakes");
    }

    @Test
    void aCompanyIsWoken() {
        aCompany()
                .and(dormant("oy").on("1.3.2019"))
                .when(told(new WakeCompany(ORG, OY)).on("1.3.2020"))
                .thenRecorded(new CompanyWoken(ORG, OY));
    }

    @Test
    void onlyADormantCompanyWakes() {
        aCompany().when(told(new WakeCompany(ORG, OY)).on("1.3.2020")).thenRefused("only-a-dormant-company-wakes");
    }

    @Test
    void aCompanyIsPlacedInLiquidation() {
        aCompanyWithAGeneralMeeting()
                .and(instructed("oy").on("1.2.2020"))
                .when(told(new PlaceCompanyInLiquidation(ORG, OY, GENERAL_MEETING))
                        .on("1.3.2020")
                        .live())
                .thenRecorded(new CompanyPlacedInLiquidation(ORG, OY, GENERAL_MEETING));
    }

    @Test
    void aLiquidationWithoutTheOwnersInstructionIsNoted() {
        aCompanyWithAGeneralMeeting()
                .when(told(new PlaceCompanyInLiquidation(ORG, OY, GENERAL_MEETING))
                        .on("1.3.2020")
                        .live())
                .thenRecordedWithFindings(
                        new CompanyPlacedInLiquidation(ORG, OY, GENERAL_MEETING),
                        "the-municipality-instructs-before-its-company-decides");
    }

    @Test
    void aLiquidationIsDecidedByTheGeneralMeeting() {
        aCompany()
                .and(instructed("oy").on("1.2.2020"))
                .when(told(new PlaceCompanyInLiquidation(ORG, OY, null))
                        .on("1.3.2020")
                        .live())
                .thenRefused("a-liquidation-is-decided-by-the-general-meeting");
    }

    @Test
    void aLiquidationIsCancelled() {
        aCompanyWithAGeneralMeeting()
                .and(liquidated("oy").on("1.3.2019"))
                .when(told(new CancelLiquidation(ORG, OY, GENERAL_MEETING))
                        .on("1.3.2020")
                        .live())
                .thenRecorded(new LiquidationCancelled(ORG, OY, GENERAL_MEETING));
    }

    @Test
    void onlyALiquidationThatBeganIsCancelled() {
        aCompanyWithAGeneralMeeting()
                .when(told(new CancelLiquidation(ORG, OY, GENERAL_MEETING)).on("1.3.2020"))
                .thenRefused("only-a-liquidation-that-began-ends");
    }

    @Test
    void aCompanyIsDissolved() {
        aCompanyWithAGeneralMeeting()
                .and(liquidated("oy").on("1.3.2019"))
                .when(told(new DissolveCompany(ORG, OY, GENERAL_MEETING))
                        .on("1.3.2020")
                        .live())
                .thenRecorded(new CompanyDissolved(ORG, OY, GENERAL_MEETING));
    }

    @Test
    void aCompanyIsDissolvedOutOfLiquidation() {
        aCompanyWithAGeneralMeeting()
                .when(told(new DissolveCompany(ORG, OY, GENERAL_MEETING))
                        .on("1.3.2020")
                        .live())
                .thenRefused("a-company-is-dissolved-out-of-liquidation");
    }

    @Test
    void aCompanyIsMerged() {
        aCompany()
                .and(founded("konserni").on("2000"), instructed("oy").on("1.2.2020"))
                .when(told(new MergeCompany(ORG, OY, unit("konserni"), null))
                        .on("1.3.2020")
                        .live())
                .thenRecorded(new CompanyMerged(ORG, OY, unit("konserni"), null));
    }

    @Test
    void aCompanyMergesIntoExactlyOneOther() {
        aCompany()
                .when(told(new MergeCompany(ORG, OY, null, null)).on("1.3.2020"))
                .thenRefused("a-company-merges-into-exactly-one-other");
    }

    @Test
    void aPostIsCreated() {
        given(registered(), established("koulut"))
                .when(told(new CreatePost(ORG, CLERK, "Sihteeri", PostKind.OFFICE, 1, SCHOOLS)))
                .thenRecorded(new PostCreated(ORG, CLERK, "Sihteeri", PostKind.OFFICE, 1, SCHOOLS));
    }

    @Test
    void aPostHasRoomForAHolder() {
        given(registered())
                .when(told(new CreatePost(ORG, CLERK, "Sihteeri", PostKind.OFFICE, 0, null)))
                .thenRefused("a-post-has-room-for-a-holder");
    }

    @Test
    void aPostIsAbolished() {
        given(registered(), created("sihteeri", 1))
                .when(told(new AbolishPost(ORG, CLERK)))
                .thenRecorded(new PostAbolished(ORG, CLERK));
    }

    @Test
    void anAbolishedPostIsRecorded() {
        given(registered()).when(told(new AbolishPost(ORG, CLERK))).thenRefused(TOUCHED_IS_KNOWN);
    }

    @Test
    void aPostIsAbolishedOnce() {
        given(registered(), created("sihteeri", 1), told(new AbolishPost(ORG, CLERK)))
                .when(told(new AbolishPost(ORG, CLERK)))
                .thenRefused("nothing-ends-twice");
    }

    @Test
    void aPersonIsAppointed() {
        given(registered(), created("sihteeri", 1))
                .when(told(new Appoint(ORG, CLERK, "A. Aalto", true)))
                .thenRecorded(new Appointed(ORG, CLERK, "A. Aalto", true));
    }

    @Test
    void aPostNeverHasMoreHoldersThanPlaces() {
        given(
                        registered(),
                        created("sihteeri", 1).on("2010"),
                        appointed("sihteeri", "A. Aalto").on("1.1.2011"))
                .when(told(new Appoint(ORG, CLERK, "B. Berg", false)).on("1.1.2012"))
                .thenRefused("a-post-never-has-more-holders-than-places");
    }

    @Test
    void anAppointmentEnds() {
        given(
                        registered(),
                        created("sihteeri", 1).on("2010"),
                        appointed("sihteeri", "A. Aalto").on("1.1.2011"))
                .when(told(new EndAppointment(ORG, CLERK, "A. Aalto")).on("1.1.2012"))
                .thenRecorded(new AppointmentEnded(ORG, CLERK, "A. Aalto"));
    }

    @Test
    void anAppointmentEndsForAPersonWhoHasOne() {
        given(
                        registered(),
                        created("sihteeri", 1).on("2010"),
                        appointed("sihteeri", "A. Aalto").on("1.1.2011"))
                .when(told(new EndAppointment(ORG, CLERK, "B. Berg")).on("1.1.2012"))
                .thenRefused("an-appointment-ends-for-a-person-who-has-one");
    }

    @Test
    void theRegistrationOfAnOrganisationCannotBeWithdrawnBeneathIt() {
        var registered = registered();
        given(registered, established("koulut"))
                .when(new WithdrawEntry(ORG, entry(registered), "Väärä kunta."))
                .thenRefused("an-organisation-is-registered-once-and-first");
    }

    private Background aCompany() {
        return given(registered(), founded("oy").on("2000"));
    }

    private Background aCompanyWithAGeneralMeeting() {
        return aCompany()
                .and(new ApproveInGeneralMeeting(
                        GENERAL_MEETING,
                        ORG,
                        "Yhtiön purkaminen",
                        null,
                        OY,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        100,
                        100,
                        null,
                        null));
    }

    private static MergeUnits merge(String... units) {
        return new MergeUnits(ORG, List.of(units), EDUCATION, "Sivistys", "division", Placement.TOP, null, NO_TASKS);
    }

    private static NewUnit topUnit(String unit, String name) {
        return new NewUnit(unit, name, "service-area", Placement.TOP, null, NO_TASKS);
    }

    private static Saying told(OrganisationCommand command) {
        return that(command).onAuthority(new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro."));
    }
}
