package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.programme.ProgrammeState.Closed;
import fi.muutoskirja.programme.ProgrammeState.NotOpened;
import fi.muutoskirja.programme.ProgrammeState.Open;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cannot be said of a programme, for its beginning and its end; what cannot be promised is in {@link PromiseRules}. */
final class ProgrammeRules {
    private ProgrammeRules() {}

    static List<Objection> against(ProgrammeState state, ProgrammeFact fact, Circumstances circumstances) {
        return switch (state) {
            case NotOpened nothing -> Objection.raised(nothingIsPromisedBeforeTheProgrammeIsOpened(fact));
            case Open open -> PromiseRules.against(open.promises(), fact);
            case Closed closed ->
                Stream.concat(
                                aClosedProgrammePromisesNothing(closed.end(), fact, circumstances).stream(),
                                PromiseRules.against(closed.promises(), fact).stream())
                        .toList();
        };
    }

    private static Optional<Objection> nothingIsPromisedBeforeTheProgrammeIsOpened(ProgrammeFact fact) {
        return Objection.impossibleIf(
                !(fact instanceof ProgrammeFact.ProgrammeOpened),
                "nothing-is-promised-before-the-programme-is-opened",
                "No programme has been opened under " + fact.programme() + ".");
    }

    /** What was promised before the end can be told from a source; reports and what was reached may come after it. */
    private static Optional<Objection> aClosedProgrammePromisesNothing(
            HistoricalDate end, ProgrammeFact fact, Circumstances circumstances) {
        return switch (fact) {
            case ProgrammeFact.GoalSet f -> afterTheEnd(end, fact, circumstances);
            case ProgrammeFact.MeasureAssigned f -> afterTheEnd(end, fact, circumstances);
            case ProgrammeFact.MilestoneSet f -> afterTheEnd(end, fact, circumstances);
            case ProgrammeFact.MonitoringDutySet f -> afterTheEnd(end, fact, circumstances);
            case ProgrammeFact.ProgrammeClosed f ->
                Objection.impossibleIf(true, "a-programme-is-closed-once", f.programme() + " has been closed already.");
            case ProgrammeFact.ProgrammeOpened f -> Optional.empty();
            case ProgrammeFact.MilestoneCompleted f -> Optional.empty();
            case ProgrammeFact.ProgressReported f -> Optional.empty();
            case ProgrammeFact.FinalReportSubmitted f -> Optional.empty();
        };
    }

    private static Optional<Objection> afterTheEnd(
            HistoricalDate end, ProgrammeFact fact, Circumstances circumstances) {
        return Objection.impossibleIf(
                circumstances.mode() == RecordingMode.LIVE
                        || circumstances.happened().isCertainlyAfter(end),
                "a-closed-programme-promises-nothing",
                fact.programme() + " has been closed; what was promised in it before can be recorded from a source.");
    }
}
