package fi.muutoskirja.timeline;

import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.decision.VotingEvent;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.GatheringEvent;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.reform.ReformEvent;
import fi.muutoskirja.source.SourceEvent;
import java.util.Map;

/** Which facts give a name to what; a model without a name is called by its number among the models. */
final class Naming {
    private final Map<String, String> names;
    private int models;

    Naming(Map<String, String> names) {
        this.names = names;
    }

    void take(LedgerEvent fact) {
        switch (fact) {
            case ReformEvent.ReformStarted it -> names.put(it.reform(), it.name());
            case ReformEvent.ModelProposed it -> {
                models++;
                names.put(it.model(), it.name() == null ? String.valueOf(models) : it.name());
            }
            case ReformEvent.CriterionDefined it -> names.put(it.criterion(), it.name());
            case ReformEvent.TargetSet it -> names.put(it.target(), it.text());
            case ProgrammeEvent.ProgrammeOpened it -> names.put(it.programme(), it.name());
            case ProgrammeEvent.GoalSet it -> names.put(it.goal(), it.text());
            case ProgrammeEvent.MeasureAssigned it -> names.put(it.measure(), it.text());
            case ProgrammeEvent.MilestoneSet it -> names.put(it.milestone(), it.text());
            case ProgrammeEvent.MonitoringDutySet it -> names.put(it.duty(), it.text());
            case GatheringEvent it -> names.put(it.meeting(), it.title());
            case MatterEvent it -> names.put(it.decision(), it.title());
            case VotingEvent.CounterProposalMade it -> names.put(it.proposal(), it.text());
            case SourceEvent.SourceRegistered it -> names.put(it.document(), it.title());
            default -> {}
        }
    }
}
