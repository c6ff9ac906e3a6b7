package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Provenance;
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

    static List<Objection> against(ProgrammeState state, ProgrammeEvent fact, Provenance provenance) {
        return switch (state) {
            case NotOpened nothing -> Objection.raised(nothingIsPromisedBeforeTheProgrammeIsOpened(fact));
            case Open open -> PromiseRules.against(open.promises(), fact);
            case Closed closed ->
                Stream.concat(
                                aClosedProgrammePromisesNothing(closed.end(), fact, provenance).stream(),
                                PromiseRules.against(closed.promises(), fact).stream())
                        .toList();
        };
    }

    private static Optional<Objection> nothingIsPromisedBeforeTheProgrammeIsOpened(ProgrammeEvent fact) {
        return Objection.impossibleIf(
                !(fact instanceof ProgrammeEvent.ProgrammeOpened),
                "nothing-is-promised-before-the-programme-is-opened",
                "No programme has been opened under " + fact.programme() + ".");
    }

    /** What was promised before the end can be told from a source; reports and what was reached may come after it. */
    private static Optional<Objection> aClosedProgrammePromisesNothing(
            HistoricalDate end, ProgrammeEvent fact, Provenance provenance) {
        return switch (fact) {
            case ProgrammeEvent.GoalSet f -> afterTheEnd(end, fact, provenance);
            case ProgrammeEvent.MeasureAssigned f -> afterTheEnd(end, fact, provenance);
            case ProgrammeEvent.MilestoneSet f -> afterTheEnd(end, fact, provenance);
            case ProgrammeEvent.MonitoringDutySet f -> afterTheEnd(end, fact, provenance);
            case ProgrammeEvent.ProgrammeClosed f ->
                Objection.impossibleIf(true, "a-programme-is-closed-once", f.programme() + " has been closed already.");
            case ProgrammeEvent.ProgrammeOpened f -> Optional.empty();
            case ProgrammeEvent.MilestoneCompleted f -> Optional.empty();
            case ProgrammeEvent.ProgressReported f -> Optional.empty();
            case ProgrammeEvent.FinalReportSubmitted f -> Optional.empty();
        };
    }

    private static Optional<Objection> afterTheEnd(HistoricalDate end, ProgrammeEvent fact, Provenance provenance) {
        return Objection.impossibleIf(
                provenance.mode() == RecordingMode.LIVE || provenance.happened().isCertainlyAfter(end),
                "a-closed-programme-promises-nothing",
                fact.programme() + " has been closed; what was promised in it before can be recorded from a source.");
    }
}
