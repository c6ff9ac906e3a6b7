package fi.muutoskirja.provenance;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.meeting.GatheringFact;
import fi.muutoskirja.meeting.MeetingFact.PresentationRecorded;
import fi.muutoskirja.programme.ProgrammeFact.GoalSet;
import fi.muutoskirja.programme.ProgrammeFact.ProgrammeOpened;
import fi.muutoskirja.provenance.ChainLink.Kind;
import fi.muutoskirja.provenance.ChainLink.Unknown;
import fi.muutoskirja.reform.ReformFact.ConsultationRecorded;
import fi.muutoskirja.reform.ReformFact.ExpertCommissioned;
import fi.muutoskirja.reform.ReformFact.ModelProposed;
import fi.muutoskirja.reform.ReformFact.ModelsShortlisted;
import fi.muutoskirja.reform.ReformFact.ReformStarted;
import fi.muutoskirja.reform.ReformFact.SurveyRecorded;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reform prepared before a decision, and what the decision adopts of it. */
final class Preparation {
    private final Known known;
    private final Linking linking;
    private final BehindModel models;
    private final Set<String> programmes = new HashSet<>();

    Preparation(Known known, Linking linking) {
        this.known = known;
        this.linking = linking;
        this.models = new BehindModel(linking);
    }

    /** The models and programmes that a decision adopts; when it names no model, that this is not known. */
    List<ChainLink> adopted(Handling handling, List<String> adopts) {
        var reform = reform(handling);
        var links = new ArrayList<ChainLink>();
        for (var id : adopts) {
            links.add(id.startsWith("model-") ? models.model(id, reform) : programme(id));
        }
        if (adopts.stream().noneMatch(id -> id.startsWith("model-"))
                && handling.told().reform() != null) {
            var hasModels = reform.stream().anyMatch(line -> line.statement().fact() instanceof ModelProposed);
            links.add(linking.notKnown(hasModels ? Unknown.MODEL : Unknown.ALTERNATIVES, handling.id()));
        }
        return links;
    }

    private List<TimelineEntry> reform(Handling handling) {
        var reform = handling.told().reform();
        return reform == null ? List.of() : known.standing(reform);
    }

    private ChainLink programme(String id) {
        var lines = known.standing(id);
        return lines.stream()
                .filter(line -> line.statement().fact() instanceof ProgrammeOpened)
                .findFirst()
                .map(line -> programmes.add(id)
                        ? linking.told(Kind.PROGRAMME, id, line, linking.all(Kind.GOAL, id, lines, GoalSet.class))
                        : linking.toldAbove(Kind.PROGRAMME, id, line, Order.BEFORE))
                .orElseGet(() -> linking.notKnown(Unknown.PROGRAMME, id));
    }

    /** The reform with what is recorded to have prepared it and did not certainly come after the decision. */
    List<ChainLink> ofReform(Handling handling) {
        var reform = handling.told().reform();
        if (reform == null) {
            return List.of(linking.notKnown(Unknown.REFORM, handling.id()));
        }
        var started = known.standing(reform).stream()
                .filter(line -> line.statement().fact() instanceof ReformStarted)
                .findFirst();
        if (started.isEmpty()) {
            return List.of(linking.notKnown(Unknown.REFORM, handling.id()));
        }
        var before = preparing(reform, handling).stream()
                .filter(link -> link.order() != Order.AFTER)
                .sorted(Comparator.comparing(link -> Objects.requireNonNull(link.told()), TimelineOrder.AS_IT_HAPPENED))
                .toList();
        return List.of(linking.told(
                Kind.REFORM,
                reform,
                started.get(),
                before.isEmpty() ? List.of(linking.notKnown(Unknown.PREPARATION, reform)) : before));
    }

    private List<ChainLink> preparing(String reform, Handling handling) {
        var links = new ArrayList<ChainLink>();
        for (var line : known.standing(reform)) {
            var kind = kind(line.statement().fact());
            if (kind != null && !(kind == Kind.SHORTLISTING && handling.adoptsModel())) {
                links.add(linking.told(kind, reform, line, order(line, handling), List.of()));
            }
        }
        for (var subject : known.inCourseOf(reform)) {
            if (subject.startsWith("meeting-")
                    && !subject.equals(handling.matter().meeting())) {
                gathering(subject, reform, handling, links);
            }
        }
        return links;
    }

    private void gathering(String meeting, String reform, Handling handling, List<ChainLink> links) {
        var lines = known.standing(meeting);
        for (var line : lines) {
            if (line.statement().fact() instanceof GatheringFact && reform.equals(line.reform())) {
                links.add(linking.told(
                        Kind.GATHERING,
                        meeting,
                        line,
                        order(line, handling),
                        linking.all(Kind.PRESENTATION, meeting, lines, PresentationRecorded.class)));
            }
        }
    }

    private static @Nullable Kind kind(Fact fact) {
        return switch (fact) {
            case SurveyRecorded survey -> Kind.SURVEY;
            case ConsultationRecorded consultation -> Kind.CONSULTATION;
            case ExpertCommissioned expert -> Kind.EXPERT;
            case ModelsShortlisted narrowing -> Kind.SHORTLISTING;
            default -> null;
        };
    }

    private static Order order(TimelineEntry line, Handling handling) {
        return Order.of(line.statement().circumstances().happened(), handling.happened());
    }
}
