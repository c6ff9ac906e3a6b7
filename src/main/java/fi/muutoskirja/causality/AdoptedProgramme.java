package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.programme.ProgrammeEvent.MilestoneCompleted;
import fi.muutoskirja.programme.ProgrammeEvent.MilestoneSet;
import fi.muutoskirja.programme.ProgrammeEvent.ProgrammeOpened;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an adopted programme promised, and what came of it. */
final class AdoptedProgramme {
    private AdoptedProgramme() {}

    static ChainLink of(String id, List<TimelineEntry> told, Linking linking) {
        return told.stream()
                .filter(line -> line.statement().event() instanceof ProgrammeOpened)
                .findFirst()
                .map(opened -> linking.told(Kind.PROGRAMME, id, opened, promises(told, linking)))
                .orElseGet(() -> linking.notKnown(Unknown.PROGRAMME, id));
    }

    private static List<ChainLink> promises(List<TimelineEntry> told, Linking linking) {
        var links = new ArrayList<ChainLink>();
        for (var line : told.stream().sorted(TimelineOrder.AS_IT_HAPPENED).toList()) {
            if (line.statement().event() instanceof ProgrammeEvent fact) {
                var kind = kind(fact);
                if (kind != null) {
                    links.add(linking.told(kind, fact.programme(), line, completions(fact, told, linking)));
                }
            }
        }
        return links;
    }

    /** Null for the opening, which the programme itself tells, and for completions, which hang on their milestones. */
    private static @Nullable Kind kind(ProgrammeEvent fact) {
        return switch (fact) {
            case ProgrammeOpened it -> null;
            case ProgrammeEvent.GoalSet it -> Kind.GOAL;
            case ProgrammeEvent.MeasureAssigned it -> Kind.MEASURE;
            case MilestoneSet it -> Kind.MILESTONE;
            case MilestoneCompleted it -> null;
            case ProgrammeEvent.MonitoringDutySet it -> Kind.DUTY;
            case ProgrammeEvent.ProgressReported it -> Kind.REPORT;
            case ProgrammeEvent.FinalReportSubmitted it -> Kind.REPORT;
            case ProgrammeEvent.ProgrammeClosed it -> Kind.PROGRAMME_CLOSED;
        };
    }

    private static List<ChainLink> completions(ProgrammeEvent fact, List<TimelineEntry> told, Linking linking) {
        return fact instanceof MilestoneSet set
                ? told.stream()
                        .filter(line -> line.statement().event() instanceof MilestoneCompleted completed
                                && completed.milestone().equals(set.milestone()))
                        .map(line -> linking.told(Kind.MILESTONE_COMPLETED, set.milestone(), line, List.of()))
                        .toList()
                : List.of();
    }
}
