package fi.muutoskirja.unknowns;

import fi.muutoskirja.decision.DecisionFact;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.meeting.MeetingFact;
import fi.muutoskirja.organisation.OrganisationFact;
import fi.muutoskirja.programme.ProgrammeFact;
import fi.muutoskirja.reform.ReformFact;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import fi.muutoskirja.unknowns.Unknowns.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Happenings without a date, and changes of structure without an authority. */
final class OpenCircumstances {
    private OpenCircumstances() {}

    static List<Derived> in(List<TimelineEntry> lines) {
        var undated = new LinkedHashMap<String, List<UUID>>();
        var unauthorised = new LinkedHashMap<String, List<UUID>>();
        for (var line : lines) {
            var circumstances = line.statement().circumstances();
            var entry = line.entry().id();
            if (circumstances.happened().isUnknown() && happens(line.statement().fact())) {
                undated.computeIfAbsent(circumstances.source().document(), first -> new ArrayList<>())
                        .add(entry);
            }
            if (isWithoutAuthority(circumstances)) {
                unauthorised
                        .computeIfAbsent(reason(circumstances), first -> new ArrayList<>())
                        .add(entry);
            }
        }
        var derived = new ArrayList<Derived>();
        undated.forEach((document, entries) ->
                derived.add(new Derived(Kind.DATE, List.of(document), "", List.copyOf(entries))));
        unauthorised.forEach(
                (reason, entries) -> derived.add(new Derived(Kind.AUTHORITY, List.of(), reason, List.copyOf(entries))));
        return derived;
    }

    private static boolean isWithoutAuthority(Circumstances circumstances) {
        var authority = circumstances.authority();
        return authority != null && authority.kind() == Authority.Kind.UNKNOWN;
    }

    private static String reason(Circumstances circumstances) {
        var authority = circumstances.authority();
        return authority == null || authority.explanation() == null ? "" : authority.explanation();
    }

    /** Whether it tells something that came about on some day, rather than what was thought, planned or asked. */
    private static boolean happens(Fact fact) {
        return switch (fact) {
            case OrganisationFact it -> !(it instanceof OrganisationFact.OrganisationRegistered);
            case MeetingFact it -> !(it instanceof MeetingFact.PresentationRecorded);
            case DecisionFact it -> true;
            case ProgrammeFact it ->
                it instanceof ProgrammeFact.MilestoneCompleted
                        || it instanceof ProgrammeFact.ProgressReported
                        || it instanceof ProgrammeFact.FinalReportSubmitted
                        || it instanceof ProgrammeFact.ProgrammeClosed;
            case ReformFact it -> happens(it);
            default -> false;
        };
    }

    private static boolean happens(ReformFact fact) {
        return switch (fact) {
            case ReformFact.ModelsShortlisted it -> true;
            case ReformFact.ModelWithdrawn it -> true;
            case ReformFact.SteeringGroupAppointed it -> true;
            case ReformFact.ExpertCommissioned it -> true;
            case ReformFact.SurveyRecorded it -> true;
            case ReformFact.ConsultationRecorded it -> true;
            case ReformFact.BulletinPublished it -> true;
            case ReformFact.TargetOutcomeRecorded it -> true;
            case ReformFact.ResultRecorded it -> true;
            case ReformFact.ReformCompleted it -> true;
            case ReformFact.ReformAbandoned it -> true;
            case ReformFact.ReformStarted it -> false;
            case ReformFact.AimStated it -> false;
            case ReformFact.CriterionDefined it -> false;
            case ReformFact.ModelProposed it -> false;
            case ReformFact.ModelRefined it -> false;
            case ReformFact.ModelPlacedOnCriterion it -> false;
            case ReformFact.StructureSketched it -> false;
            case ReformFact.ModelAssessed it -> false;
            case ReformFact.TargetSet it -> false;
            case ReformFact.NoteRecorded it -> false;
            case ReformFact.UnknownDeclared it -> false;
        };
    }
}
