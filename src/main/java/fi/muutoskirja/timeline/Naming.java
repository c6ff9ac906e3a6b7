package fi.muutoskirja.timeline;

import fi.muutoskirja.decision.MatterFact;
import fi.muutoskirja.decision.VotingFact;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.meeting.GatheringFact;
import fi.muutoskirja.programme.ProgrammeFact;
import fi.muutoskirja.reform.ReformFact;
import fi.muutoskirja.source.SourceFact;
import java.util.Map;

/** Which facts give a name to what; a model without a name is called by its number among the models. */
final class Naming {
    private final Map<String, String> names;
    private int models;

    Naming(Map<String, String> names) {
        this.names = names;
    }

    void take(Fact fact) {
        switch (fact) {
            case ReformFact.ReformStarted it -> names.put(it.reform(), it.name());
            case ReformFact.ModelProposed it -> {
                models++;
                names.put(it.model(), it.name() == null ? String.valueOf(models) : it.name());
            }
            case ReformFact.CriterionDefined it -> names.put(it.criterion(), it.name());
            case ReformFact.TargetSet it -> names.put(it.target(), it.text());
            case ProgrammeFact.ProgrammeOpened it -> names.put(it.programme(), it.name());
            case ProgrammeFact.GoalSet it -> names.put(it.goal(), it.text());
            case ProgrammeFact.MeasureAssigned it -> names.put(it.measure(), it.text());
            case ProgrammeFact.MilestoneSet it -> names.put(it.milestone(), it.text());
            case ProgrammeFact.MonitoringDutySet it -> names.put(it.duty(), it.text());
            case GatheringFact it -> names.put(it.meeting(), it.title());
            case MatterFact it -> names.put(it.decision(), it.title());
            case VotingFact.CounterProposalMade it -> names.put(it.proposal(), it.text());
            case SourceFact.SourceRegistered it -> names.put(it.document(), it.title());
            default -> {}
        }
    }
}
