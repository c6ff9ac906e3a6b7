package fi.muutoskirja.dossier;

import fi.muutoskirja.decision.MatterFact;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.meeting.GatheringFact;
import fi.muutoskirja.meeting.MeetingFact;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.programme.ProgrammeFact;
import fi.muutoskirja.reform.ReformFact;
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
        List<Item<ReformFact.AimStated>> aims,
        List<Item<ReformFact.CriterionDefined>> criteria,
        List<Model> models,
        List<Cell> cells,
        List<Item<ReformFact.ModelsShortlisted>> shortlists,
        List<Item<ReformFact.ModelAssessed>> assessments,
        List<Item<ReformFact.SteeringGroupAppointed>> groups,
        List<Item<ReformFact.ExpertCommissioned>> experts,
        List<Item<ReformFact>> participation,
        List<Item<ReformFact.ResultRecorded>> results,
        List<Item<ReformFact.NoteRecorded>> notes,
        List<Target> targets,
        List<Item<ReformFact.UnknownDeclared>> unknowns,
        List<Meeting> meetings,
        List<Item<MatterFact>> decisions,
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
    public record Item<F extends Fact>(UUID entry, HistoricalDate happened, F fact) {}

    /**
     * An alternative.
     *
     * @param number its place in the order of proposals, from 1
     * @param kept whether it goes on after the last narrowing; null when the source does not tell which do
     */
    public record Model(
            int number,
            Item<ReformFact.ModelProposed> proposed,
            List<Item<ReformFact.ModelRefined>> refinements,
            List<Item<ReformFact.StructureSketched>> sketches,
            @Nullable Item<ReformFact.ModelWithdrawn> withdrawn,
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
            Item<ReformFact.TargetSet> set, @Nullable Item<ReformFact.TargetOutcomeRecorded> outcome) {}

    /** A gathering and what was presented in it. */
    public record Meeting(
            MeetingKind kind, Item<GatheringFact> held, List<Item<MeetingFact.PresentationRecorded>> presentations) {}

    /**
     * A programme with its promises.
     *
     * @param closed the entry that ended it; null when no end is recorded
     */
    public record Programme(
            Item<ProgrammeFact.ProgrammeOpened> opened,
            List<Item<ProgrammeFact.GoalSet>> goals,
            List<Item<ProgrammeFact.MeasureAssigned>> measures,
            List<Milestone> milestones,
            List<Item<ProgrammeFact.MonitoringDutySet>> duties,
            List<Item<ProgrammeFact>> reports,
            @Nullable Item<ProgrammeFact.ProgrammeClosed> closed) {}

    /**
     * Something to be reached.
     *
     * @param completed the entry that says it was reached; null when none is recorded
     */
    public record Milestone(
            Item<ProgrammeFact.MilestoneSet> set, @Nullable Item<ProgrammeFact.MilestoneCompleted> completed) {}
}
