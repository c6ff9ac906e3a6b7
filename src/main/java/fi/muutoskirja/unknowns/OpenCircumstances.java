package fi.muutoskirja.unknowns;

import fi.muutoskirja.decision.DecisionEvent;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.meeting.MeetingEvent;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.programme.ProgrammeEvent;
import fi.muutoskirja.reform.ReformEvent;
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
            var provenance = line.statement().provenance();
            var entry = line.entry().id();
            if (provenance.happened().isUnknown() && happens(line.statement().event())) {
                undated.computeIfAbsent(provenance.source().document(), first -> new ArrayList<>())
                        .add(entry);
            }
            if (isWithoutAuthority(provenance)) {
                unauthorised
                        .computeIfAbsent(reason(provenance), first -> new ArrayList<>())
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

    private static boolean isWithoutAuthority(Provenance provenance) {
        var authority = provenance.authority();
        return authority != null && authority.kind() == Authority.Kind.UNKNOWN;
    }

    private static String reason(Provenance provenance) {
        var authority = provenance.authority();
        return authority == null || authority.explanation() == null ? "" : authority.explanation();
    }

    /** Whether it tells something that came about on some day, rather than what was thought, planned or asked. */
    private static boolean happens(LedgerEvent fact) {
        return switch (fact) {
            case OrganisationEvent it -> !(it instanceof OrganisationEvent.OrganisationRegistered);
            case MeetingEvent it -> !(it instanceof MeetingEvent.PresentationRecorded);
            case DecisionEvent it -> true;
            case ProgrammeEvent it ->
                it instanceof ProgrammeEvent.MilestoneCompleted
                        || it instanceof ProgrammeEvent.ProgressReported
                        || it instanceof ProgrammeEvent.FinalReportSubmitted
                        || it instanceof ProgrammeEvent.ProgrammeClosed;
            case ReformEvent it -> happens(it);
            default -> false;
        };
    }

    private static boolean happens(ReformEvent fact) {
        return switch (fact) {
            case ReformEvent.ModelsShortlisted it -> true;
            case ReformEvent.ModelWithdrawn it -> true;
            case ReformEvent.SteeringGroupAppointed it -> true;
            case ReformEvent.ExpertCommissioned it -> true;
            case ReformEvent.SurveyRecorded it -> true;
            case ReformEvent.ConsultationRecorded it -> true;
            case ReformEvent.BulletinPublished it -> true;
            case ReformEvent.TargetOutcomeRecorded it -> true;
            case ReformEvent.ResultRecorded it -> true;
            case ReformEvent.ReformCompleted it -> true;
            case ReformEvent.ReformAbandoned it -> true;
            case ReformEvent.ReformStarted it -> false;
            case ReformEvent.AimStated it -> false;
            case ReformEvent.CriterionDefined it -> false;
            case ReformEvent.ModelProposed it -> false;
            case ReformEvent.ModelRefined it -> false;
            case ReformEvent.ModelPlacedOnCriterion it -> false;
            case ReformEvent.StructureSketched it -> false;
            case ReformEvent.ModelAssessed it -> false;
            case ReformEvent.TargetSet it -> false;
            case ReformEvent.NoteRecorded it -> false;
            case ReformEvent.UnknownDeclared it -> false;
        };
    }
}
