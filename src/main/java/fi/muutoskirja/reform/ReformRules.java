package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.reform.ReformState.Ended;
import fi.muutoskirja.reform.ReformState.NotStarted;
import fi.muutoskirja.reform.ReformState.UnderWay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cannot be said of a reform, for its beginning and its end; what cannot be said in between is in {@link CourseRules}. */
final class ReformRules {
    private ReformRules() {}

    static List<Objection> against(ReformState state, ReformEvent fact, Provenance provenance) {
        return switch (state) {
            case NotStarted nothing -> Objection.raised(nothingHappensBeforeTheReformIsStarted(fact));
            case UnderWay underWay ->
                and(
                        aReformEndsAfterEverythingInIt(underWay.course(), fact, provenance.happened()),
                        CourseRules.against(underWay.course(), fact));
            case Ended ended ->
                and(
                        ReformFold.isAnEnd(fact)
                                ? aReformEndsOnce(fact)
                                : nothingHappensAfterTheReformHasEnded(ended.end(), fact, provenance),
                        CourseRules.against(ended.course(), fact));
        };
    }

    private static Optional<Objection> nothingHappensBeforeTheReformIsStarted(ReformEvent fact) {
        return Objection.impossibleIf(
                !(fact instanceof ReformEvent.ReformStarted),
                "nothing-happens-before-the-reform-is-started",
                "No reform has been started under " + fact.reform() + ".");
    }

    private static Optional<Objection> aReformEndsAfterEverythingInIt(
            Course course, ReformEvent fact, HistoricalDate happened) {
        var goingOn = course.goingOn();
        return Objection.impossibleIf(
                ReformFold.isAnEnd(fact)
                        && goingOn != null
                        && HistoricalDate.day(goingOn).isCertainlyAfter(happened),
                "a-reform-ends-after-everything-in-it",
                fact.reform() + " was still going on on " + goingOn + ", so it cannot have ended by "
                        + happened.latest() + ".");
    }

    private static Optional<Objection> aReformEndsOnce(ReformEvent fact) {
        return Objection.impossibleIf(true, "a-reform-ends-once", fact.reform() + " has ended already.");
    }

    /** Back-filling may still tell what happened before the end; staff recording live stand after it. */
    private static Optional<Objection> nothingHappensAfterTheReformHasEnded(
            HistoricalDate end, ReformEvent fact, Provenance provenance) {
        return Objection.impossibleIf(
                belongsToTheCourse(fact)
                        && (provenance.mode() == RecordingMode.LIVE
                                || provenance.happened().isCertainlyAfter(end)),
                "nothing-happens-after-the-reform-has-ended",
                fact.reform() + " has ended; what happened in it before can be recorded from a source.");
    }

    /** Whether it shapes the reform; what came of targets, results, notes, bulletins and unknowns may also come after its end. */
    static boolean belongsToTheCourse(ReformEvent fact) {
        return switch (fact) {
            case ReformEvent.AimStated f -> true;
            case ReformEvent.CriterionDefined f -> true;
            case ReformEvent.ModelProposed f -> true;
            case ReformEvent.ModelRefined f -> true;
            case ReformEvent.ModelPlacedOnCriterion f -> true;
            case ReformEvent.StructureSketched f -> true;
            case ReformEvent.ModelAssessed f -> true;
            case ReformEvent.ModelsShortlisted f -> true;
            case ReformEvent.ModelWithdrawn f -> true;
            case ReformEvent.SteeringGroupAppointed f -> true;
            case ReformEvent.ExpertCommissioned f -> true;
            case ReformEvent.SurveyRecorded f -> true;
            case ReformEvent.ConsultationRecorded f -> true;
            case ReformEvent.TargetSet f -> true;
            case ReformEvent.ReformStarted f -> false;
            case ReformEvent.BulletinPublished f -> false;
            case ReformEvent.TargetOutcomeRecorded f -> false;
            case ReformEvent.ResultRecorded f -> false;
            case ReformEvent.NoteRecorded f -> false;
            case ReformEvent.UnknownDeclared f -> false;
            case ReformEvent.ReformCompleted f -> false;
            case ReformEvent.ReformAbandoned f -> false;
        };
    }

    private static List<Objection> and(Optional<Objection> first, List<Objection> others) {
        return Stream.concat(first.stream(), others.stream()).toList();
    }
}
