package fi.muutoskirja.dossier;

import fi.muutoskirja.decision.ApprovalFact;
import fi.muutoskirja.decision.MatterFact;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Meeting;
import fi.muutoskirja.dossier.Dossier.Milestone;
import fi.muutoskirja.dossier.Dossier.Programme;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.meeting.GatheringFact;
import fi.muutoskirja.meeting.MeetingFact;
import fi.muutoskirja.programme.ProgrammeFact;
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
        return decisions().stream().anyMatch(decision -> decision.fact() instanceof ApprovalFact);
    }

    List<Item<MatterFact>> decisions() {
        return aggregates.stream()
                .flatMap(facts -> facts.all(MatterFact.class).stream())
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
                .flatMap(facts -> facts.first(ProgrammeFact.ProgrammeOpened.class).stream()
                        .map(opened -> programme(opened, facts)))
                .toList();
    }

    private static Optional<Meeting> meeting(Facts facts) {
        return facts.first(GatheringFact.class)
                .map(held -> new Meeting(held.fact().kind(), held, facts.all(MeetingFact.PresentationRecorded.class)));
    }

    private static Programme programme(Item<ProgrammeFact.ProgrammeOpened> opened, Facts facts) {
        return new Programme(
                opened,
                facts.all(ProgrammeFact.GoalSet.class),
                facts.all(ProgrammeFact.MeasureAssigned.class),
                facts.all(ProgrammeFact.MilestoneSet.class).stream()
                        .map(set -> new Milestone(set, completion(set.fact().milestone(), facts)))
                        .toList(),
                facts.all(ProgrammeFact.MonitoringDutySet.class),
                facts.all(
                        ProgrammeFact.class,
                        fact -> fact instanceof ProgrammeFact.ProgressReported
                                || fact instanceof ProgrammeFact.FinalReportSubmitted),
                facts.first(ProgrammeFact.ProgrammeClosed.class).orElse(null));
    }

    private static @Nullable Item<ProgrammeFact.MilestoneCompleted> completion(String milestone, Facts facts) {
        return facts
                .all(
                        ProgrammeFact.MilestoneCompleted.class,
                        fact -> fact.milestone().equals(milestone))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
