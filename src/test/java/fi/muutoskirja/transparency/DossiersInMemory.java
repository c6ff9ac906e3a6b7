package fi.muutoskirja.transparency;

import fi.muutoskirja.decision.DecisionFact;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.meeting.MeetingFact;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.programme.ProgrammeFact;
import fi.muutoskirja.reform.ReformFact;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dossiers gathered from timelines, as far as the pages need them. */
record DossiersInMemory(TimelineQueries timelines) implements DossierQueries {
    @Override
    public Optional<Dossier> dossier(String reform, long knownAt) {
        var lines = timelines.ofReform(reform, knownAt).stream()
                .filter(line -> line.standing() != TimelineEntry.Standing.WITHDRAWN)
                .toList();
        return all(ReformFact.ReformStarted.class, lines).stream()
                .findFirst()
                .map(it -> gathered(it.fact(), lines, knownAt));
    }

    private static Dossier gathered(ReformFact.ReformStarted started, List<TimelineEntry> lines, long knownAt) {
        var participation = new ArrayList<Item<ReformFact>>();
        lines.forEach(line -> {
            if (line.statement().fact() instanceof ReformFact it
                    && (it instanceof ReformFact.SurveyRecorded
                            || it instanceof ReformFact.ConsultationRecorded
                            || it instanceof ReformFact.BulletinPublished)) {
                participation.add(item(line, it));
            }
        });
        var decisions = all(DecisionFact.class, lines);
        return new Dossier(
                started.reform(),
                started.organisation(),
                started.name(),
                decisions.isEmpty() ? Dossier.Stage.IN_PREPARATION : Dossier.Stage.DECIDED,
                knownAt,
                all(ReformFact.AimStated.class, lines),
                all(ReformFact.CriterionDefined.class, lines),
                models(lines),
                List.of(),
                all(ReformFact.ModelsShortlisted.class, lines),
                all(ReformFact.ModelAssessed.class, lines),
                all(ReformFact.SteeringGroupAppointed.class, lines),
                all(ReformFact.ExpertCommissioned.class, lines),
                participation,
                all(ReformFact.ResultRecorded.class, lines),
                all(ReformFact.NoteRecorded.class, lines),
                all(ReformFact.TargetSet.class, lines).stream()
                        .map(it -> new Dossier.Target(it, null))
                        .toList(),
                all(ReformFact.UnknownDeclared.class, lines),
                meetings(lines),
                decisions,
                all(ProgrammeFact.ProgrammeOpened.class, lines).stream()
                        .map(it -> programme(it, lines))
                        .toList());
    }

    private static List<Dossier.Model> models(List<TimelineEntry> lines) {
        var models = new ArrayList<Dossier.Model>();
        for (var proposed : all(ReformFact.ModelProposed.class, lines)) {
            var model = proposed.fact().model();
            models.add(new Dossier.Model(
                    models.size() + 1,
                    proposed,
                    all(ReformFact.ModelRefined.class, lines).stream()
                            .filter(it -> it.fact().model().equals(model))
                            .toList(),
                    all(ReformFact.StructureSketched.class, lines).stream()
                            .filter(it -> it.fact().model().equals(model))
                            .toList(),
                    null,
                    null));
        }
        return models;
    }

    private static List<Dossier.Meeting> meetings(List<TimelineEntry> lines) {
        return all(MeetingFact.class, lines).stream()
                .filter(it -> !(it.fact() instanceof MeetingFact.PresentationRecorded))
                .map(it -> new Dossier.Meeting(
                        kind(it.fact()),
                        it,
                        all(MeetingFact.PresentationRecorded.class, lines).stream()
                                .filter(shown ->
                                        shown.fact().meeting().equals(it.fact().meeting()))
                                .toList()))
                .toList();
    }

    private static MeetingKind kind(MeetingFact fact) {
        return switch (fact) {
            case MeetingFact.MeetingConvened it -> MeetingKind.MEETING;
            case MeetingFact.EveningSessionHeld it -> MeetingKind.EVENING_SESSION;
            case MeetingFact.SeminarHeld it -> MeetingKind.SEMINAR;
            case MeetingFact.WorkshopHeld it -> MeetingKind.WORKSHOP;
            case MeetingFact.InformationSessionHeld it -> MeetingKind.INFORMATION_SESSION;
            case MeetingFact.PresentationRecorded it -> throw new IllegalArgumentException("not a gathering");
        };
    }

    private static Dossier.Programme programme(
            Item<ProgrammeFact.ProgrammeOpened> opened, List<TimelineEntry> everything) {
        var id = opened.fact().programme();
        var lines = everything.stream()
                .filter(line -> line.entry().subject().equals(id))
                .toList();
        var completed = all(ProgrammeFact.MilestoneCompleted.class, lines);
        return new Dossier.Programme(
                opened,
                all(ProgrammeFact.GoalSet.class, lines),
                all(ProgrammeFact.MeasureAssigned.class, lines),
                all(ProgrammeFact.MilestoneSet.class, lines).stream()
                        .map(set -> new Dossier.Milestone(
                                set,
                                completed.stream()
                                        .filter(it -> it.fact()
                                                .milestone()
                                                .equals(set.fact().milestone()))
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                all(ProgrammeFact.MonitoringDutySet.class, lines),
                all(ProgrammeFact.class, lines).stream()
                        .filter(it -> it.fact() instanceof ProgrammeFact.ProgressReported
                                || it.fact() instanceof ProgrammeFact.FinalReportSubmitted)
                        .toList());
    }

    private static <F extends Fact> List<Item<F>> all(Class<F> type, List<TimelineEntry> lines) {
        return lines.stream()
                .filter(line -> type.isInstance(line.statement().fact()))
                .map(line -> item(line, type.cast(line.statement().fact())))
                .toList();
    }

    private static <F extends Fact> Item<F> item(TimelineEntry line, F fact) {
        return new Item<>(line.entry().id(), line.statement().circumstances().happened(), fact);
    }
}
