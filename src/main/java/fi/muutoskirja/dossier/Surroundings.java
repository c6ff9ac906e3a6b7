package fi.muutoskirja.dossier;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Meeting;
import fi.muutoskirja.dossier.Dossier.Milestone;
import fi.muutoskirja.dossier.Dossier.Programme;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.meeting.GatheringEvent;
import fi.muutoskirja.meeting.MeetingEvent;
import fi.muutoskirja.programme.ProgrammeEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programmes, meetings and decisions in the course of a reform. */
final class Surroundings {
    private final List<Facts> aggregates;

    Surroundings(List<List<Line>> aggregates) {
        this.aggregates = aggregates.stream().map(Facts::new).toList();
    }

    boolean isEmpty() {
        return aggregates.isEmpty();
    }

    boolean hasOutcome() {
        return decisions().stream().anyMatch(decision -> decision.fact() instanceof ApprovalEvent);
    }

    List<Item<MatterEvent>> decisions() {
        return aggregates.stream()
                .flatMap(facts -> facts.all(MatterEvent.class).stream())
                .sorted(ByDate.OF_ITEMS)
                .toList();
    }

    List<Meeting> meetings() {
        return aggregates.stream()
                .flatMap(facts -> meeting(facts).stream())
                .sorted((one, other) -> ByDate.OF_ITEMS.compare(one.held(), other.held()))
                .toList();
    }

    List<Programme> programmes() {
        return aggregates.stream()
                .flatMap(facts -> facts.first(ProgrammeEvent.ProgrammeOpened.class).stream()
                        .map(opened -> programme(opened, facts)))
                .toList();
    }

    private static Optional<Meeting> meeting(Facts facts) {
        return facts.first(GatheringEvent.class)
                .map(held -> new Meeting(held.fact().kind(), held, facts.all(MeetingEvent.PresentationRecorded.class)));
    }

    private static Programme programme(Item<ProgrammeEvent.ProgrammeOpened> opened, Facts facts) {
        return new Programme(
                opened,
                facts.all(ProgrammeEvent.GoalSet.class),
                facts.all(ProgrammeEvent.MeasureAssigned.class),
                facts.all(ProgrammeEvent.MilestoneSet.class).stream()
                        .map(set -> new Milestone(set, completion(set.fact().milestone(), facts)))
                        .toList(),
                facts.all(ProgrammeEvent.MonitoringDutySet.class),
                facts.all(
                        ProgrammeEvent.class,
                        fact -> fact instanceof ProgrammeEvent.ProgressReported
                                || fact instanceof ProgrammeEvent.FinalReportSubmitted),
                facts.first(ProgrammeEvent.ProgrammeClosed.class).orElse(null));
    }

    private static @Nullable Item<ProgrammeEvent.MilestoneCompleted> completion(String milestone, Facts facts) {
        return facts
                .all(
                        ProgrammeEvent.MilestoneCompleted.class,
                        fact -> fact.milestone().equals(milestone))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
