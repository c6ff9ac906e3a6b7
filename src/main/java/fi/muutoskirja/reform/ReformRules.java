package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
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

    static List<Objection> against(ReformState state, ReformFact fact, Circumstances circumstances) {
        return switch (state) {
            case NotStarted nothing -> Objection.raised(nothingHappensBeforeTheReformIsStarted(fact));
            case UnderWay underWay ->
                and(
                        aReformEndsAfterEverythingInIt(underWay.course(), fact, circumstances.happened()),
                        CourseRules.against(underWay.course(), fact));
            case Ended ended ->
                and(
                        ReformTelling.isAnEnd(fact)
                                ? aReformEndsOnce(fact)
                                : nothingHappensAfterTheReformHasEnded(ended.end(), fact, circumstances),
                        CourseRules.against(ended.course(), fact));
        };
    }

    private static Optional<Objection> nothingHappensBeforeTheReformIsStarted(ReformFact fact) {
        return Objection.impossibleIf(
                !(fact instanceof ReformFact.ReformStarted),
                "nothing-happens-before-the-reform-is-started",
                "No reform has been started under " + fact.reform() + ".");
    }

    private static Optional<Objection> aReformEndsAfterEverythingInIt(
            Course course, ReformFact fact, HistoricalDate happened) {
        var goingOn = course.goingOn();
        return Objection.impossibleIf(
                ReformTelling.isAnEnd(fact)
                        && goingOn != null
                        && HistoricalDate.day(goingOn).isCertainlyAfter(happened),
                "a-reform-ends-after-everything-in-it",
                fact.reform() + " was still going on on " + goingOn + ", so it cannot have ended by "
                        + happened.latest() + ".");
    }

    private static Optional<Objection> aReformEndsOnce(ReformFact fact) {
        return Objection.impossibleIf(true, "a-reform-ends-once", fact.reform() + " has ended already.");
    }

    /** Back-filling may still tell what happened before the end; staff recording live stand after it. */
    private static Optional<Objection> nothingHappensAfterTheReformHasEnded(
            HistoricalDate end, ReformFact fact, Circumstances circumstances) {
        return Objection.impossibleIf(
                belongsToTheCourse(fact)
                        && (circumstances.mode() == RecordingMode.LIVE
                                || circumstances.happened().isCertainlyAfter(end)),
                "nothing-happens-after-the-reform-has-ended",
                fact.reform() + " has ended; what happened in it before can be recorded from a source.");
    }

    /** Whether it shapes the reform; what came of targets, results, notes, bulletins and unknowns may also come after its end. */
    static boolean belongsToTheCourse(ReformFact fact) {
        return switch (fact) {
            case ReformFact.AimStated f -> true;
            case ReformFact.CriterionDefined f -> true;
            case ReformFact.ModelProposed f -> true;
            case ReformFact.ModelRefined f -> true;
            case ReformFact.ModelPlacedOnCriterion f -> true;
            case ReformFact.StructureSketched f -> true;
            case ReformFact.ModelAssessed f -> true;
            case ReformFact.ModelsShortlisted f -> true;
            case ReformFact.ModelWithdrawn f -> true;
            case ReformFact.SteeringGroupAppointed f -> true;
            case ReformFact.ExpertCommissioned f -> true;
            case ReformFact.SurveyRecorded f -> true;
            case ReformFact.ConsultationRecorded f -> true;
            case ReformFact.TargetSet f -> true;
            case ReformFact.ReformStarted f -> false;
            case ReformFact.BulletinPublished f -> false;
            case ReformFact.TargetOutcomeRecorded f -> false;
            case ReformFact.ResultRecorded f -> false;
            case ReformFact.NoteRecorded f -> false;
            case ReformFact.UnknownDeclared f -> false;
            case ReformFact.ReformCompleted f -> false;
            case ReformFact.ReformAbandoned f -> false;
        };
    }

    private static List<Objection> and(Optional<Objection> first, List<Objection> others) {
        return Stream.concat(first.stream(), others.stream()).toList();
    }
}
