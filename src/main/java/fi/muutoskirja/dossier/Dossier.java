package fi.muutoskirja.dossier;

import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.GatheringEvent;
import fi.muutoskirja.meeting.MeetingEvent;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.reform.ReformEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reform as known up to one position.
 *
 * @param stage where it stands, told from its entries alone
 * @param decisions proposals and outcomes in order: dated by date, undated by their told order
 * @param models every model that was proposed, the withdrawn ones too
 */
public record Dossier(
        String id,
        String organisation,
        String name,
        Stage stage,
        long position,
        List<Item<ReformEvent.AimStated>> aims,
        List<Item<ReformEvent.CriterionDefined>> criteria,
        List<Model> models,
        List<Cell> cells,
        List<Item<ReformEvent.ModelsShortlisted>> shortlists,
        List<Item<ReformEvent.ModelAssessed>> assessments,
        List<Item<ReformEvent.SteeringGroupAppointed>> groups,
        List<Item<ReformEvent.ExpertCommissioned>> experts,
        List<Item<ReformEvent>> participation,
        List<Item<ReformEvent.ResultRecorded>> results,
        List<Item<ReformEvent.NoteRecorded>> notes,
        List<Target> targets,
        List<Item<ReformEvent.UnknownDeclared>> unknowns,
        List<Meeting> meetings,
        List<Item<MatterEvent>> decisions,
        List<Programme> programmes) {

    /** Where a reform stands. */
    public enum Stage {
        /** Nothing but its beginning is recorded. */
        BEGUN,
        /** It is being prepared: aims, models, gatherings, but no decision. */
        IN_PREPARATION,
        /** At least one decision on it is recorded. */
        DECIDED,
        COMPLETED,
        ABANDONED
    }

    /** A fact with the entry that states it. */
    public record Item<F extends LedgerEvent>(UUID entry, HistoricalDate happened, F fact) {}

    /**
     * An alternative.
     *
     * @param number its place in the order of proposals, from 1
     * @param kept whether it goes on after the last narrowing; null when the source does not tell which do
     */
    public record Model(
            int number,
            Item<ReformEvent.ModelProposed> proposed,
            List<Item<ReformEvent.ModelRefined>> refinements,
            List<Item<ReformEvent.StructureSketched>> sketches,
            @Nullable Item<ReformEvent.ModelWithdrawn> withdrawn,
            @Nullable Boolean kept) {}

    /**
     * A cell of models × criteria.
     *
     * @param value the model's answer; null when it is not known
     * @param entry the entry that tells; null when it is not known
     */
    public record Cell(
            String model,
            String criterion,
            @Nullable String value,
            @Nullable UUID entry) {}

    /**
     * Something planned.
     *
     * @param outcome what came of it; null when no entry tells
     */
    public record Target(
            Item<ReformEvent.TargetSet> set, @Nullable Item<ReformEvent.TargetOutcomeRecorded> outcome) {}

    /** A gathering and what was presented in it. */
    public record Meeting(
            MeetingKind kind, Item<GatheringEvent> held, List<Item<MeetingEvent.PresentationRecorded>> presentations) {}

    /**
     * A programme with its promises.
     *
     * @param closed the entry that ended it; null when no end is recorded
     */
    public record Programme(
            Item<ProgrammeEvent.ProgrammeOpened> opened,
            List<Item<ProgrammeEvent.GoalSet>> goals,
            List<Item<ProgrammeEvent.MeasureAssigned>> measures,
            List<Milestone> milestones,
            List<Item<ProgrammeEvent.MonitoringDutySet>> duties,
            List<Item<ProgrammeEvent>> reports,
            @Nullable Item<ProgrammeEvent.ProgrammeClosed> closed) {}

    /**
     * Something to be reached.
     *
     * @param completed the entry that says it was reached; null when none is recorded
     */
    public record Milestone(
            Item<ProgrammeEvent.MilestoneSet> set, @Nullable Item<ProgrammeEvent.MilestoneCompleted> completed) {}
}
