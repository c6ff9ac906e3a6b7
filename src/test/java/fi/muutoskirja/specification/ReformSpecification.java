package fi.muutoskirja.specification;

import static fi.muutoskirja.testing.Given.ORGANISATION;
import static fi.muutoskirja.testing.Saying.that;

import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.Aspect;
import fi.muutoskirja.reform.GroupRole;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformAggregate;
import fi.muutoskirja.reform.ReformCommand.AbandonReform;
import fi.muutoskirja.reform.ReformCommand.AppointSteeringGroup;
import fi.muutoskirja.reform.ReformCommand.AssessModel;
import fi.muutoskirja.reform.ReformCommand.CommissionExpert;
import fi.muutoskirja.reform.ReformCommand.CompleteReform;
import fi.muutoskirja.reform.ReformCommand.DeclareUnknown;
import fi.muutoskirja.reform.ReformCommand.DefineCriterion;
import fi.muutoskirja.reform.ReformCommand.PlaceModelOnCriterion;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.PublishBulletin;
import fi.muutoskirja.reform.ReformCommand.RecordConsultation;
import fi.muutoskirja.reform.ReformCommand.RecordNote;
import fi.muutoskirja.reform.ReformCommand.RecordResult;
import fi.muutoskirja.reform.ReformCommand.RecordSurvey;
import fi.muutoskirja.reform.ReformCommand.RecordTargetOutcome;
import fi.muutoskirja.reform.ReformCommand.RefineModel;
import fi.muutoskirja.reform.ReformCommand.SetTarget;
import fi.muutoskirja.reform.ReformCommand.ShortlistModels;
import fi.muutoskirja.reform.ReformCommand.SketchStructure;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.reform.ReformCommand.WithdrawModel;
import fi.muutoskirja.reform.ReformEvent.AimStated;
import fi.muutoskirja.reform.ReformEvent.BulletinPublished;
import fi.muutoskirja.reform.ReformEvent.ConsultationRecorded;
import fi.muutoskirja.reform.ReformEvent.CriterionDefined;
import fi.muutoskirja.reform.ReformEvent.ExpertCommissioned;
import fi.muutoskirja.reform.ReformEvent.ModelAssessed;
import fi.muutoskirja.reform.ReformEvent.ModelPlacedOnCriterion;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.ModelRefined;
import fi.muutoskirja.reform.ReformEvent.ModelWithdrawn;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import fi.muutoskirja.reform.ReformEvent.NoteRecorded;
import fi.muutoskirja.reform.ReformEvent.ReformAbandoned;
import fi.muutoskirja.reform.ReformEvent.ReformCompleted;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.reform.ReformEvent.ResultRecorded;
import fi.muutoskirja.reform.ReformEvent.SteeringGroupAppointed;
import fi.muutoskirja.reform.ReformEvent.StructureSketched;
import fi.muutoskirja.reform.ReformEvent.SurveyRecorded;
import fi.muutoskirja.reform.ReformEvent.TargetOutcomeRecorded;
import fi.muutoskirja.reform.ReformEvent.TargetSet;
import fi.muutoskirja.reform.ReformEvent.UnknownDeclared;
import fi.muutoskirja.reform.SketchedChange;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReformSpecification extends AggregateSpecification<ReformAggregate> {
    private static final String R = "reform-a";
    private static final String M = "model-a";
    private static final String C = "criterion-a";
    private static final String T = "target-a";
    private static final String U = "unknown-a";
    private static final HistoricalDate IN_AUTUMN = DateWords.read("syksyllä 2020");
    private static final List<String> TWO_COMMITTEES = List.of("Kaksi lautakuntaa", "Kolme lautakuntaa");
    private static final List<String> STAFF = List.of("henkilöstö");
    private static final List<SketchedChange> ONE_CHANGE =
            List.of(new SketchedChange(SketchedChange.Change.ESTABLISH, null, "Elinvoima", "division", null));

    private static final String AFTER_ITS_END = "nothing-happens-after-the-reform-has-ended";
    private static final String RECORDED_FIRST = "what-is-named-has-been-recorded";

    ReformSpecification() {
        super(() -> new AggregateTestFixture<>(ReformAggregate.class));
    }

    @Test
    void aReformIsStarted() {
        aMunicipality()
                .when(new StartReform(R, ORGANISATION, "Organisaatiouudistus"))
                .thenRecorded(new ReformStarted(R, ORGANISATION, "Organisaatiouudistus"));
    }

    @Test
    void aReformIsStartedInAMunicipalityThatIsRecorded() {
        given().when(new StartReform(R, ORGANISATION, "Organisaatiouudistus")).thenRefused(RECORDED_FIRST);
    }

    @Test
    void aReformIsStartedOnce() {
        aReform().when(new StartReform(R, ORGANISATION, "Toinen uudistus")).thenRefused("an-aggregate-is-opened-once");
    }

    @Test
    void anAimIsStated() {
        aReform().when(new StateAim(R, "Elinvoima kasvaa.")).thenRecorded(new AimStated(R, "Elinvoima kasvaa."));
    }

    @Test
    void noAimIsStatedInAReformThatHasEnded() {
        anEndedReform().when(that(new StateAim(R, "Elinvoima kasvaa.")).live()).thenRefused(AFTER_ITS_END);
    }

    @Test
    void aCriterionIsDefined() {
        aReform()
                .when(new DefineCriterion(R, C, "Montako lautakuntaa?", TWO_COMMITTEES, true))
                .thenRecorded(new CriterionDefined(R, C, "Montako lautakuntaa?", TWO_COMMITTEES, true));
    }

    @Test
    void aCriterionToldInFullHasValues() {
        aReform()
                .when(new DefineCriterion(R, C, "Montako lautakuntaa?", List.of(), true))
                .thenRefused("a-criterion-told-in-full-has-values");
    }

    @Test
    void aModelIsProposed() {
        aReform()
                .when(new ProposeModel(R, M, "Malli A", "Kaksi toimialaa.", ModelStanding.CANDIDATE))
                .thenRecorded(new ModelProposed(R, M, "Malli A", "Kaksi toimialaa.", ModelStanding.CANDIDATE));
    }

    @Test
    void anIdIsGivenToOneModel() {
        withModels(M).when(candidate(M)).thenRefused("an-id-is-given-once");
    }

    @Test
    void aModelIsRefined() {
        withModels(M)
                .when(new RefineModel(R, M, "johtaminen", "Toimialajohtajia on kaksi."))
                .thenRecorded(new ModelRefined(R, M, "johtaminen", "Toimialajohtajia on kaksi."));
    }

    @Test
    void aRefinedModelHasBeenProposed() {
        aReform()
                .when(new RefineModel(R, M, "johtaminen", "Toimialajohtajia on kaksi."))
                .thenRefused("a-model-is-proposed-first");
    }

    @Test
    void aModelIsPlacedOnACriterion() {
        withModels(M)
                .and(criterion())
                .when(new PlaceModelOnCriterion(R, M, C, "Kaksi lautakuntaa"))
                .thenRecorded(new ModelPlacedOnCriterion(R, M, C, "Kaksi lautakuntaa"));
    }

    @Test
    void aModelIsPlacedOnACriterionThatIsDefined() {
        withModels(M)
                .when(new PlaceModelOnCriterion(R, M, C, "Kaksi lautakuntaa"))
                .thenRefused("a-criterion-is-defined-first");
    }

    @Test
    void aModelHasOneOfTheValuesTold() {
        withModels(M)
                .and(criterion())
                .when(new PlaceModelOnCriterion(R, M, C, "Neljä lautakuntaa"))
                .thenRefused("a-value-is-one-of-those-told");
    }

    @Test
    void aModelIsPlacedOnACriterionOnce() {
        withModels(M)
                .and(criterion(), new PlaceModelOnCriterion(R, M, C, "Kaksi lautakuntaa"))
                .when(new PlaceModelOnCriterion(R, M, C, "Kolme lautakuntaa"))
                .thenRefused("a-cell-is-filled-once");
    }

    @Test
    void aStructureIsSketched() {
        withModels(M).when(new SketchStructure(R, M, ONE_CHANGE)).thenRecorded(new StructureSketched(R, M, ONE_CHANGE));
    }

    @Test
    void aSketchShowsAChange() {
        withModels(M).when(new SketchStructure(R, M, List.of())).thenRefused("a-sketch-shows-a-change");
    }

    @Test
    void aModelIsAssessed() {
        withModels(M)
                .when(new AssessModel(R, M, Aspect.STRENGTH, "Selkeä johtaminen."))
                .thenRecorded(new ModelAssessed(R, M, Aspect.STRENGTH, "Selkeä johtaminen."));
    }

    @Test
    void anAssessedModelHasBeenProposed() {
        aReform()
                .when(new AssessModel(R, M, Aspect.STRENGTH, "Selkeä johtaminen."))
                .thenRefused("a-model-is-proposed-first");
    }

    @Test
    void modelsAreShortlisted() {
        withModels("model-a", "model-b", "model-c")
                .when(new ShortlistModels(R, 3, 2, List.of("model-a", "model-b"), null))
                .thenRecorded(new ModelsShortlisted(R, 3, 2, List.of("model-a", "model-b"), null));
    }

    @Test
    void modelsAreShortlistedFromThoseOnTheTable() {
        withModels("model-a", "model-b", "model-c")
                .when(new ShortlistModels(R, 4, 2, null, null))
                .thenRefused("narrowing-starts-from-the-models-on-the-table");
    }

    @Test
    void aShortlistIsShorter() {
        withModels("model-a", "model-b")
                .when(new ShortlistModels(R, 2, 2, null, null))
                .thenRefused("narrowing-leaves-fewer-models");
    }

    @Test
    void aModelIsWithdrawn() {
        withModels(M)
                .when(new WithdrawModel(R, M, "Liian kallis."))
                .thenRecorded(new ModelWithdrawn(R, M, "Liian kallis."));
    }

    @Test
    void aModelIsWithdrawnOnce() {
        withModels(M)
                .and(new WithdrawModel(R, M, "Liian kallis."))
                .when(new WithdrawModel(R, M, "Liian hidas."))
                .thenRefused("a-model-is-withdrawn-once");
    }

    @Test
    void aSteeringGroupIsAppointed() {
        aReform()
                .when(new AppointSteeringGroup(R, "Ohjausryhmä", GroupRole.POLITICAL, null, List.of("A. Aalto")))
                .thenRecorded(
                        new SteeringGroupAppointed(R, "Ohjausryhmä", GroupRole.POLITICAL, null, List.of("A. Aalto")));
    }

    @Test
    void noSteeringGroupIsAppointedInAReformThatHasEnded() {
        anEndedReform()
                .when(that(new AppointSteeringGroup(R, "Ohjausryhmä", GroupRole.POLITICAL, null, List.of()))
                        .live())
                .thenRefused(AFTER_ITS_END);
    }

    @Test
    void anExpertIsCommissioned() {
        aReform()
                .when(new CommissionExpert(R, "Konsultti Oy", null, "selvittäjä", "kilpailutus", List.of()))
                .thenRecorded(new ExpertCommissioned(R, "Konsultti Oy", null, "selvittäjä", "kilpailutus", List.of()));
    }

    @Test
    void noExpertIsCommissionedInAReformThatHasEnded() {
        anEndedReform()
                .when(that(new CommissionExpert(R, "Konsultti Oy", null, null, null, List.of()))
                        .on("1.4.2020"))
                .thenRefused(AFTER_ITS_END);
    }

    @Test
    void aSurveyIsRecorded() {
        aReform()
                .when(new RecordSurvey(R, "Henkilöstökysely", STAFF, "Vastasi 60 %."))
                .thenRecorded(new SurveyRecorded(R, "Henkilöstökysely", STAFF, "Vastasi 60 %."));
    }

    @Test
    void noSurveyIsMadeInAReformThatHasEnded() {
        anEndedReform()
                .when(that(new RecordSurvey(R, "Henkilöstökysely", STAFF, null)).on("1.4.2020"))
                .thenRefused(AFTER_ITS_END);
    }

    @Test
    void aConsultationIsRecorded() {
        aReform()
                .when(new RecordConsultation(R, "Kuuleminen", STAFF, "Kuultiin."))
                .thenRecorded(new ConsultationRecorded(R, "Kuuleminen", STAFF, "Kuultiin."));
    }

    @Test
    void nobodyIsConsultedInAReformThatHasEnded() {
        anEndedReform()
                .when(that(new RecordConsultation(R, "Kuuleminen", STAFF, null)).on("1.4.2020"))
                .thenRefused(AFTER_ITS_END);
    }

    @Test
    void aBulletinIsPublishedAlsoAfterTheEnd() {
        anEndedReform()
                .when(that(new PublishBulletin(R, "Tiedote", "Uusi organisaatio aloitti."))
                        .live())
                .thenRecorded(new BulletinPublished(R, "Tiedote", "Uusi organisaatio aloitti."));
    }

    @Test
    void aBulletinIsOfAReformThatIsRecorded() {
        aMunicipality().when(new PublishBulletin(R, "Tiedote", null)).thenRefused(RECORDED_FIRST);
    }

    @Test
    void aTargetIsSet() {
        aReform()
                .when(new SetTarget(R, T, "Säästöä 2 M€", null, IN_AUTUMN))
                .thenRecorded(new TargetSet(R, T, "Säästöä 2 M€", null, IN_AUTUMN));
    }

    @Test
    void anIdIsGivenToOneTarget() {
        aReform().and(target()).when(target()).thenRefused("an-id-is-given-once");
    }

    @Test
    void whatCameOfATargetIsRecorded() {
        aReform()
                .and(target())
                .when(new RecordTargetOutcome(R, T, null, false, "Säästöä kertyi 1 M€."))
                .thenRecorded(new TargetOutcomeRecorded(R, T, null, false, "Säästöä kertyi 1 M€."));
    }

    @Test
    void aTargetIsSetBeforeItsOutcome() {
        aReform()
                .when(new RecordTargetOutcome(R, T, null, true, "Saavutettiin."))
                .thenRefused("a-target-is-set-before-its-outcome");
    }

    @Test
    void whatCameOfATargetIsToldOnce() {
        aReform()
                .and(target(), new RecordTargetOutcome(R, T, null, false, "Säästöä kertyi 1 M€."))
                .when(new RecordTargetOutcome(R, T, null, true, "Saavutettiin."))
                .thenRefused("what-came-of-a-target-is-told-once");
    }

    @Test
    void aResultIsRecordedAlsoAfterTheEnd() {
        anEndedReform()
                .when(that(new RecordResult(R, "Arviointi", List.of("tarkastuslautakunta"), "Onnistui."))
                        .live())
                .thenRecorded(new ResultRecorded(R, "Arviointi", List.of("tarkastuslautakunta"), "Onnistui."));
    }

    @Test
    void aResultIsOfAReformThatIsRecorded() {
        aMunicipality()
                .when(new RecordResult(R, "Arviointi", List.of(), "Onnistui."))
                .thenRefused(RECORDED_FIRST);
    }

    @Test
    void aNoteIsRecorded() {
        aReform()
                .when(new RecordNote(R, "aikataulu", "Valmistelu viivästyi."))
                .thenRecorded(new NoteRecorded(R, "aikataulu", "Valmistelu viivästyi."));
    }

    @Test
    void aNoteIsOnAReformThatIsRecorded() {
        aMunicipality()
                .when(new RecordNote(R, "aikataulu", "Valmistelu viivästyi."))
                .thenRefused(RECORDED_FIRST);
    }

    @Test
    void anUnknownIsDeclared() {
        aReform()
                .when(new DeclareUnknown(R, U, "Kuka valmisteli?", "Esityslista"))
                .thenRecorded(new UnknownDeclared(R, U, "Kuka valmisteli?", "Esityslista"));
    }

    @Test
    void anIdIsGivenToOneUnknown() {
        aReform()
                .and(new DeclareUnknown(R, U, "Kuka valmisteli?", "Esityslista"))
                .when(new DeclareUnknown(R, U, "Kuka päätti?", "Pöytäkirja"))
                .thenRefused("an-id-is-given-once");
    }

    @Test
    void aReformIsCompleted() {
        aReform().when(new CompleteReform(R)).thenRecorded(new ReformCompleted(R));
    }

    @Test
    void aReformIsCompletedAfterEverythingInIt() {
        aReform()
                .and(that(new StateAim(R, "Elinvoima kasvaa.")).on("1.4.2020"))
                .when(that(new CompleteReform(R)).on("10.3.2020"))
                .thenRefused("a-reform-ends-after-everything-in-it");
    }

    @Test
    void aReformIsAbandoned() {
        aReform()
                .when(new AbandonReform(R, "Valtuusto luopui."))
                .thenRecorded(new ReformAbandoned(R, "Valtuusto luopui."));
    }

    @Test
    void aReformEndsOnce() {
        anEndedReform().when(new AbandonReform(R, "Valtuusto luopui.")).thenRefused("a-reform-ends-once");
    }

    @Test
    void theStartOfAReformCannotBeWithdrawnBeneathIt() {
        var started = that(new StartReform(R, ORGANISATION, "Organisaatiouudistus"));
        aMunicipality()
                .and(started)
                .and(new StateAim(R, "Elinvoima kasvaa."))
                .when(new WithdrawEntry(R, entry(started), "Väärä kunta."))
                .thenRefused("nothing-happens-before-the-reform-is-started");
    }

    private Background aMunicipality() {
        return given(new RegisterOrganisation(ORGANISATION, "Jämsä"));
    }

    private Background aReform() {
        return aMunicipality().and(new StartReform(R, ORGANISATION, "Organisaatiouudistus"));
    }

    private Background anEndedReform() {
        return aReform().and(that(new CompleteReform(R)).on("10.3.2020"));
    }

    private Background withModels(String... models) {
        var reform = aReform();
        for (var model : models) {
            reform.and(candidate(model));
        }
        return reform;
    }

    private static LedgerCommand candidate(String model) {
        return new ProposeModel(R, model, null, null, ModelStanding.CANDIDATE);
    }

    private static LedgerCommand criterion() {
        return new DefineCriterion(R, C, "Montako lautakuntaa?", TWO_COMMITTEES, true);
    }

    private static LedgerCommand target() {
        return new SetTarget(R, T, "Säästöä 2 M€", null, IN_AUTUMN);
    }
}
