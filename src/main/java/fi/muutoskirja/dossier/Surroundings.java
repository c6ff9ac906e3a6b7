package fi.muutoskirja.dossier;

import fi.muutoskirja.decision.DecisionFact;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.dossier.Dossier.Meeting;
import fi.muutoskirja.dossier.Dossier.Milestone;
import fi.muutoskirja.dossier.Dossier.Programme;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.meeting.MeetingFact;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.programme.ProgrammeFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return decisions().stream().anyMatch(decision -> !(decision.fact() instanceof DecisionFact.ProposalPresented));
    }

    List<Item<DecisionFact>> decisions() {
        return aggregates.stream()
                .flatMap(facts -> facts.all(DecisionFact.class).stream())
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
        return facts.all(MeetingFact.class).stream()
                .flatMap(held -> Stream.ofNullable(kind(held.fact()))
                        .map(kind -> new Meeting(kind, held, facts.all(MeetingFact.PresentationRecorded.class))))
                .findFirst();
    }

    /** What kind of gathering was held; null when the fact only tells of something within it. */
    private static @Nullable MeetingKind kind(MeetingFact fact) {
        return switch (fact) {
            case MeetingFact.MeetingConvened f -> MeetingKind.MEETING;
            case MeetingFact.EveningSessionHeld f -> MeetingKind.EVENING_SESSION;
            case MeetingFact.SeminarHeld f -> MeetingKind.SEMINAR;
            case MeetingFact.WorkshopHeld f -> MeetingKind.WORKSHOP;
            case MeetingFact.InformationSessionHeld f -> MeetingKind.INFORMATION_SESSION;
            case MeetingFact.PresentationRecorded f -> null;
        };
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
                                || fact instanceof ProgrammeFact.FinalReportSubmitted));
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
